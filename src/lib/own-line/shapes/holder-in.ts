import type { Position } from 'geojson';
import type { Holder } from '../../territory/territory';
import type { FoundFeature } from '../reading/line-format';

/** Attributes in which files say who holds a shape. */
const ATTRIBUTES =
  /^(holder|held_?by|control|controll?er|controll?ed_?by|side|status|occupier|власник|контроль|сторона|статус)$/i;

/** Names say it as well, if they are more than that of a country, whose border it may be. */
const NAMES = /^(name|title|назва)$/i;
const IS_OF_CONTROL = /held|control|occup|окупован|контрол/i;

/** Between the same words in several languages: “Окуповано /// Occupied”. */
const LANGUAGES_APART = /\s*\/{2,}\s*/;

/** Values that leave no doubt, whole: “contested”, “claimed” or “Russian border” say something else. */
const SIDES: Readonly<Record<Holder, RegExp>> = {
  russia:
    /^(held by |controlled by |under |)(russia|russian|ru|rus|rf|russian[- ](held|controlled|occupied)|russian control|occupied|occupied by russia|окуповано|окупована|окуповані|окупована територія|росія|рф|під контролем (росії|рф))$/i,
  ukraine:
    /^(held by |controlled by |under |)(ukraine|ukrainian|ua|ukr|ukrainian[- ](held|controlled)|ukrainian control|україна|під контролем україни)$/i
};

/** Who holds a feature, where its attributes say so beyond doubt. */
function holderOf({ properties }: FoundFeature): Holder | undefined {
  const values = Object.entries(properties).flatMap(([name, value]) =>
    typeof value === 'string' && (ATTRIBUTES.test(name) || (NAMES.test(name) && IS_OF_CONTROL.test(value)))
      ? value.split(LANGUAGES_APART).map((part) => part.trim())
      : []
  );
  const isSaid = (holder: Holder) => values.some((value) => SIDES[holder].test(value));
  const said = (['russia', 'ukraine'] as const).filter(isSaid);
  return said.length === 1 ? said[0] : undefined;
}

interface Held {
  readonly holder?: Holder;
  readonly polygons: readonly Position[][][];
  /** Polygons of the other side: all that is not drawn is its land anyway. */
  readonly left: number;
}

/**
 * Polygons and whose they are, where every feature says so. Where both sides are drawn, those of Russia are taken: what
 * lies between belongs to the other side as on every line of the atlas.
 */
export function holderIn(polygons: readonly { rings: Position[][]; feature: FoundFeature }[]): Held {
  const all = polygons.map(({ rings }) => rings);
  const holders = polygons.map(({ feature }) => holderOf(feature));
  if (all.length === 0 || holders.includes(undefined)) return { polygons: all, left: 0 };
  const holder = holders.includes('russia') ? 'russia' : 'ukraine';
  const own = all.filter((_, index) => holders[index] === holder);
  return { holder, polygons: own, left: all.length - own.length };
}
