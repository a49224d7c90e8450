import type { InterfaceLanguage } from './languages';
import { en, type PlacesMessages } from './messages/places/en';
import { uk } from './messages/places/uk';

/** Texts of the pages about places; apart from the others, so that the version pages do not carry them. */
export const placesMessages = { en, uk } as Readonly<Record<InterfaceLanguage, PlacesMessages>>;
