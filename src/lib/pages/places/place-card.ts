import { zoneOfFace, type VersionTerms } from '$lib/derivation/partition/version-terms';
import type { Locale } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import type { Basis, Status } from '$lib/plans/schema/plan-version';
import { placeName, type Place } from '$lib/places/place';
import type { PlaceOnDate } from '$lib/places/place-faces';
import type { AdministrativeUnit } from '$lib/territory/manifest';
import { unitNameIn } from '$lib/territory/unit-name';

/** Status of the land around a place under one version, in the reader's language. */
export interface PlaceStatus {
  readonly versionId: string;
  readonly title: string;
  /** Date of the line of contact that the version is drawn on. */
  readonly date: string;
  readonly isNearLine: boolean;
  /** Whether it tells who held what on one day. */
  readonly isSituation: boolean;
  /** `null` where the version is not drawn. */
  readonly zone: {
    readonly id: string;
    readonly name: string;
    readonly point: string | null;
    readonly status: Status;
    readonly basis: Basis;
  } | null;
}

/** Everything a place's card shows, in the reader's language. */
export interface PlaceCardData {
  readonly place: Place;
  readonly name: string;
  readonly unitName: string;
  readonly onDates: readonly PlaceOnDate[];
  /** One per version, the newest first; empty for a place over which no version differs. */
  readonly statuses: readonly PlaceStatus[];
}

function statusUnder(terms: VersionTerms, onDates: readonly PlaceOnDate[], locale: Locale): PlaceStatus {
  const { versionId, date } = terms;
  const onDate = onDates.find((candidate) => candidate.date === date);
  const zone = onDate === undefined ? undefined : zoneOfFace(terms, onDate.face);
  return {
    versionId,
    title: inLanguage(terms.title, locale.code),
    date,
    isNearLine: onDate?.isNearLine ?? false,
    isSituation: terms.isSituation === true,
    zone:
      zone === undefined
        ? null
        : {
            id: zone.id,
            name: inLanguage(zone.name, locale.code),
            point: zone.point,
            status: zone.status,
            basis: zone.basis
          }
  };
}

/** The card of a place: the same while prerendering and in the browser. */
export function placeCard(
  place: Place,
  onDates: readonly PlaceOnDate[],
  terms: readonly VersionTerms[],
  units: readonly Pick<AdministrativeUnit, 'code' | 'name'>[],
  locale: Locale
): PlaceCardData {
  return {
    place,
    name: placeName(place, locale.code).text,
    unitName: unitNameIn(units, place.unit, locale.code),
    onDates,
    statuses: terms.toReversed().map((version) => statusUnder(version, onDates, locale))
  };
}
