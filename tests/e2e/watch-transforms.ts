/** Counts of how often the maps of a page were moved on the screen, and how often they stood apart there. */
export interface WatchedFrames {
  /** Frames in which a map was drawn with another transform than before, two maps being there. */
  readonly moved: number;
  readonly apart: number;
}

interface WatchedWindow {
  watchedFrames: { moved: number; apart: number };
}

/**
 * To be run in a page before its own scripts: reads from WebGL itself which transform each map is drawn with. The matrix
 * is that of the layer of hatches, which every map draws in each of its frames. Frames are compared once all their work
 * is done, so whatever is drawn a frame late counts as apart.
 */
export function watchTransforms(): void {
  const MATRIX = 'u_matrix';
  const matrices = new WeakSet<WebGLUniformLocation>();
  const drawn = new Map<HTMLCanvasElement, string>();
  const watched = { moved: 0, apart: 0 };
  (window as unknown as WatchedWindow).watchedFrames = watched;

  const context = WebGL2RenderingContext.prototype;
  const { getUniformLocation, uniformMatrix4fv } = context;
  context.getUniformLocation = function (program, name) {
    const location = getUniformLocation.call(this, program, name);
    if (name === MATRIX && location !== null) matrices.add(location);
    return location;
  };
  context.uniformMatrix4fv = function (location: WebGLUniformLocation | null, ...rest: unknown[]) {
    if (location !== null && matrices.has(location) && this.canvas instanceof HTMLCanvasElement)
      drawn.set(this.canvas, Array.from(rest[1] as Float32Array).join(' '));
    Reflect.apply(uniformMatrix4fv, this, [location, ...rest]);
  };

  let before = '';
  const compare = () => {
    const shown = [...drawn].filter(([canvas]) => canvas.isConnected).map(([, matrix]) => matrix);
    const now = shown.join();
    if (shown.length === 2 && now !== before) {
      watched.moved += 1;
      if (shown[0] !== shown[1]) watched.apart += 1;
    }
    before = now;
  };
  // What is asked for in a frame runs once the frame is done.
  const watchFrame = () => {
    setTimeout(compare);
    requestAnimationFrame(watchFrame);
  };
  requestAnimationFrame(watchFrame);
}

/** In the page: forgets what has been counted; maps that start do not do so in the same frame. */
export function forgetFrames(): void {
  Object.assign((window as unknown as WatchedWindow).watchedFrames, { moved: 0, apart: 0 });
}

/** In the page: what has been counted. */
export function watchedFrames(): WatchedFrames {
  return { ...(window as unknown as WatchedWindow).watchedFrames };
}
