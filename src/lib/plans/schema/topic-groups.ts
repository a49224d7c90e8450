import type { Localised } from '../../i18n/localised';

/** Groups of topics, in the order in which pages list them. */
export const TOPIC_GROUPS = {
  security: { en: 'Sovereignty and guarantees', uk: 'Суверенітет і гарантії' },
  alliances: { en: 'NATO, the EU and Europe’s security', uk: 'НАТО, ЄС і безпека Європи' },
  forces: { en: 'Armed forces and weapons', uk: 'Збройні сили та озброєння' },
  land: { en: 'Land, waters and sites', uk: 'Землі, води та об’єкти' },
  economy: { en: 'Rebuilding and economy', uk: 'Відбудова й економіка' },
  russia: { en: 'Russia, sanctions and relations', uk: 'Росія, санкції та відносини' },
  people: { en: 'People, victims and justice', uk: 'Люди, постраждалі та правосуддя' },
  society: { en: 'Society and votes', uk: 'Суспільство і голосування' },
  implementation: { en: 'Ceasefire and implementation', uk: 'Припинення вогню та виконання' }
} as const satisfies Record<string, Localised>;
export type TopicGroup = keyof typeof TOPIC_GROUPS;
export const TOPIC_GROUP_IDS = Object.keys(TOPIC_GROUPS) as readonly TopicGroup[];

/** What becomes of a topic from one text to another. */
export const TOPIC_CHANGES = ['same', 'changed', 'added', 'dropped', 'not-known'] as const;
export type TopicChange = (typeof TOPIC_CHANGES)[number];
