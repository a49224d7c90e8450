/** Rooms whose tests put something in the place of a global, of the clock or of a module: each file has its own world. */
export const STAND_INS = ['geodata', 'src/service-worker', 'src/lib/client', 'src/lib/map', 'src/lib/pages'];
