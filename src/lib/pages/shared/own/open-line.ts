import { mount, unmount } from 'svelte';
import { mesh } from 'topojson-client';
import OpenLineDialog from '$lib/components/own/OpenLineDialog.svelte';
import type { Locale } from '$lib/i18n/locale';
import { openLineMessages } from '$lib/i18n/messages/open-line';
import { once } from '$lib/once';
import { describeRemark } from '$lib/own-line/describe-remark';
import { heldArea } from '$lib/own-line/held-by-unit';
import { applyOffer } from '$lib/own-line/opening/apply-offer';
import { readInWorker } from '$lib/own-line/opening/read-in-worker';
import { ownLine } from '$lib/own-line/own-line';
import type { NotKept } from '$lib/client/kept-here';
import { BadLine } from '$lib/territory/line/bad-line';
import { readTerritory, type FaceProperties } from '$lib/territory/read-territory';
import { cutInWorker } from './cut-in-worker';
import { SITE_GEODATA } from '../geodata/fetch-geodata';
import { lineStore } from './own-lines';

/** A line that was added, and why the browser keeps it only as long as the page is open, if so. */
export interface AddedLine {
  readonly id: string;
  readonly notKept: NotKept | null;
}

/** Eight letters and digits, as `isOwnLineId` knows them. */
function newId(): string {
  const random = crypto.getRandomValues(new Uint8Array(8));
  return [...random].map((byte) => (byte % 36).toString(36)).join('');
}

/** Outlines of the units, from the newest line of the atlas. */
const fetchOutlines = once(async () => {
  const { dates } = await SITE_GEODATA.manifest();
  const topology = await SITE_GEODATA.territory(dates.at(-1)?.date ?? '');
  const unitOf = ({ properties }: { properties?: Partial<FaceProperties> | undefined }) => properties?.unit;
  return mesh(topology, topology.objects.faces, (one, other) => one === other || unitOf(one) !== unitOf(other))
    .coordinates;
});

/** One file at a time: what is dropped meanwhile is left alone. */
let isOpen = false;

/**
 * Asks what a file means, lays its line over the land and keeps it; nothing where the reader gives up.
 *
 * @param locale of the page
 */
export function openLine(file: File, locale: Locale): Promise<AddedLine | null> {
  if (isOpen) return Promise.resolve(null);
  isOpen = true;
  const texts = openLineMessages(locale.code);
  let added: AddedLine | null = null;
  return new Promise((resolve) => {
    const dialog = mount(OpenLineDialog, {
      target: document.body,
      props: {
        fileName: file.name,
        read: (signal) => readInWorker(file, signal),
        takeOffer: applyOffer,
        outlines: fetchOutlines,
        cut: cutInWorker,
        keep: async (words, drawing, cut) => {
          const id = newId();
          const { dropped, remarks } = cut;
          const { faces } = readTerritory(ownLine(words, id), cut.topology);
          const about = { ...words, id, heldKm2: heldArea(faces), dropped, remarks, madeAt: Date.now() };
          added = { id, notKept: await lineStore().keep(about, { drawing, cut }) };
        },
        describe: (error) => {
          const reason = error instanceof BadLine ? describeRemark(error.remark, locale.code) : texts.broken;
          return texts.failed(file.name, reason);
        },
        describeRemark: (remark) => describeRemark(remark, locale.code),
        texts,
        onclose: () => {
          isOpen = false;
          void unmount(dialog);
          resolve(added);
        }
      }
    });
  });
}
