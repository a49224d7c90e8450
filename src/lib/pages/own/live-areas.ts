import { heldArea } from '$lib/own-line/held-by-unit';
import type { ControlDrawing } from '$lib/own-line/control-drawing';
import { peopleOf } from '$lib/people/face-people';
import { datedLine } from '$lib/territory/line-of-contact';
import { readTerritory } from '$lib/territory/read-territory';
import type { Holder } from '$lib/territory/territory';
import { cutInWorker } from '../shared/own/cut-in-worker';

/** What a side holds on a line that is being drawn. */
export interface LiveHolding {
  readonly areaKm2: number;
  readonly people: number;
}

/** What each side would hold if the line stayed as it is drawn. */
export async function cutLive(drawing: ControlDrawing, signal: AbortSignal): Promise<Record<Holder, LiveHolding>> {
  const { topology, people } = await cutInWorker(drawing, signal, () => undefined);
  const { faces } = readTerritory(datedLine(''), topology);
  const area = heldArea(faces);
  const holding = (holder: Holder): LiveHolding => ({
    areaKm2: area[holder],
    people: peopleOf(people)(faces.filter((face) => face.holder === holder)).estimate
  });
  return { russia: holding('russia'), ukraine: holding('ukraine') };
}
