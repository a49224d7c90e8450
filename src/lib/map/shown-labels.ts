import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { drawZones, type DrawnZone } from '../cartography/drawn-zones';
import type { Frame } from '../cartography/frame';
import {
  frameForLabels,
  labelPoint,
  zoneAnchor,
  zonePointsAt,
  type LabelPoint,
  type ZoneAnchor
} from '../cartography/label-points';
import type { MapGeodata } from '../cartography/geodata';
import { collect, linePoints } from '../cartography/style-sources';
import type { Locale } from '../i18n/locale';
import type { ExploreInput } from './explore-options';

/** Zooms at which labels start to fit, by feature id. */
type FitZooms = ReadonlyMap<string, number>;

/** A version's own labels: zones, sites, the line's date, and which names of oblasts and countries have room. */
export class ShownLabels {
  readonly #map: MapLibreMap;
  readonly #locale: Locale;
  readonly #fitZooms: Readonly<Record<'oblasts' | 'countries', FitZooms>>;
  #geodata: MapGeodata;
  #frame: Frame;
  #date = '';
  #named: ReadonlySet<string> = new Set();
  #anchors: readonly ZoneAnchor[] = [];
  readonly #anchorCache = new Map<string, ZoneAnchor | undefined>();
  readonly #sent = new Map<string, string>();

  constructor(
    map: MapLibreMap,
    geodata: MapGeodata,
    frame: Frame,
    locale: Locale,
    fitZooms: Readonly<Record<'oblasts' | 'countries', FitZooms>>
  ) {
    this.#map = map;
    this.#geodata = geodata;
    this.#frame = frame;
    this.#locale = locale;
    this.#fitZooms = fitZooms;
  }

  setGeodata(geodata: MapGeodata): void {
    this.#geodata = geodata;
    this.#frame = frameForLabels(geodata);
    this.#anchorCache.clear();
  }

  show(input: ExploreInput): void {
    const { partition, view } = input;
    const drawn = drawZones(partition, view).filter(
      ({ zone, symbol }) => zone.id !== 'remainder' && !(symbol.hue === 'ukraine' && symbol.tint === 'plain')
    );
    this.#anchors = drawn.flatMap((zone) => this.#anchorOf(zone, partition.versionId) ?? []);
    this.#named = new Set(
      drawn.flatMap(({ zone }) => zone.units.filter((unit) => unit.shareOfUnit > 0.5).map(({ unit }) => unit))
    );
    this.#send('sites', this.#sitePoints(input));
    if (partition.date !== this.#date) {
      this.#date = partition.date;
      this.#send('line-labels', linePoints(this.#geodata, partition.date, this.#locale));
    }
    this.fitTo(this.#map.getZoom());
  }

  /** Shows what has room at this zoom. */
  fitTo(zoom: number): void {
    this.#send('zone-labels', zonePointsAt(this.#anchors, zoom));
    for (const source of ['oblasts', 'countries'] as const) {
      for (const [id, fromZoom] of this.#fitZooms[source]) {
        const shown = zoom >= fromZoom && !this.#named.has(id);
        this.#map.setFeatureState({ source, id }, { shown });
      }
    }
  }

  /** Anchors cost milliseconds each; a zone's is the same in every facet. */
  #anchorOf(drawn: DrawnZone, versionId: string): ZoneAnchor | undefined {
    const key = `${versionId} ${drawn.zone.id} ${[...drawn.faceIds].join()}`;
    if (!this.#anchorCache.has(key)) this.#anchorCache.set(key, zoneAnchor(this.#frame, drawn, this.#locale.code));
    return this.#anchorCache.get(key);
  }

  #sitePoints({ version }: ExploreInput): LabelPoint[] {
    const names: Readonly<Record<string, string>> = this.#locale.messages.map.site;
    return version.sites.flatMap((term) => {
      const site = this.#geodata.sites.find(({ id }) => id === term.site);
      if (site === undefined) return [];
      const icon = term.basis === 'not-stated' ? 'site-silent' : 'site';
      return [labelPoint([site.lng, site.lat], { text: names[site.id] ?? site[this.#locale.code], icon })];
    });
  }

  #send(source: string, points: readonly LabelPoint[]): void {
    const text = JSON.stringify(points);
    if (this.#sent.get(source) === text) return;
    this.#sent.set(source, text);
    void this.#map.getSource<GeoJSONSource>(source)?.setData(collect(points));
  }
}
