import { formatArea, formatNamedDistance } from '../../../i18n/format';
import { pullBackMessages } from '../../../i18n/messages/pull-back';
import { Latest, remember } from '../../../remember';
import type { TerritoryTopology } from '../../../territory/read-territory';
import { HOLDERS, type Holder } from '../../../territory/territory';
import { formatPullBack } from '../../../view/page/pull-back';
import { namePullBackSide } from '../../caption/describe-pull-back';
import { bandEdges, type BandEdge } from '../../ground/band-outlines';
import type { MapBand } from '../../plate/band-marks';
import { path } from '../../scene/scene';
import { bandStyle } from '../../symbology/line-work';
import type { SheetPart } from '../model/sheet';
import type { SheetContext } from '../model/sheet-context';
import type { LegendItem } from '../words/legend-items';

type PullBackOfPart = NonNullable<SheetPart['pullBack']>;

const holdersOf = ({ km }: PullBackOfPart): Holder[] => HOLDERS.filter((holder) => km[holder] > 0);

/** Number of edges that are kept for each land: those of both sides at some distances. */
const MOST_EDGES = 8;
/** Edges are found once for each land: several maps show the same, and a sheet is tried in several arrangements. */
const knownEdges = remember<TerritoryTopology, Latest<BandEdge[]>>(() => new Latest(MOST_EDGES));
function edgesOf(territory: TerritoryTopology, pullBack: PullBackOfPart, holder: Holder): BandEdge[] {
  const distances = { ukraine: 0, russia: 0, [holder]: pullBack.km[holder] };
  return knownEdges(territory).get(`${holder} ${formatPullBack(pullBack) ?? ''}`, () =>
    bandEdges(territory, distances, pullBack.units)
  );
}

/** The edges of what each side would draw back from, as a map shows them; none where no pull-back is set. */
export function pullBackBands({ pullBack, geodata }: SheetPart, { input }: SheetContext): MapBand[] {
  if (pullBack === undefined) return [];
  return holdersOf(pullBack).map((holder, place) => ({
    style: bandStyle(place),
    label: formatNamedDistance(pullBack.km[holder], input.locale.code),
    edges: edgesOf(geodata.territory, pullBack, holder)
  }));
}

/**
 * The same in a legend.
 *
 * @param isAssumptionSaid whether the sheet says elsewhere that no text names it
 * @param hasAreas not where maps lie on several lines: each has areas of its own
 */
export function pullBackItems(
  { pullBack }: SheetPart,
  { input: { units, locale } }: SheetContext,
  { isAssumptionSaid, hasAreas }: { readonly isAssumptionSaid: boolean; readonly hasAreas: boolean }
): LegendItem[] {
  if (pullBack === undefined) return [];
  const holders = holdersOf(pullBack);
  return holders.map((holder, place) => ({
    id: `pull-back-${holder}`,
    // Beside several texts classes of land may be left out; what no text says never is.
    rank: isAssumptionSaid ? 'class' : 'line',
    swatch: [path('M2,8H24', bandStyle(place))],
    title: namePullBackSide(pullBack, holder, units, locale.code),
    beside: [
      ...(hasAreas ? [formatArea(pullBack.sides[holder].areaKm2, locale.code)] : []),
      ...(isAssumptionSaid || place < holders.length - 1 ? [] : [pullBackMessages(locale.code).figure.assumed])
    ],
    detail: '',
    area: '',
    share: ''
  }));
}
