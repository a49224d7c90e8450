/**
 * What a version says in words, as code: the card of a land, and the text once it is another than the one in the
 * document, after a way from another page or on another line. The first view does without.
 */
export { default as AreaTable } from '$lib/components/version/AreaTable.svelte';
export { deriveLegend } from '$lib/cartography/symbology/legend';
export { default as ClauseList } from '$lib/components/version/ClauseList.svelte';
export { default as MapLegend } from '$lib/components/version/MapLegend.svelte';
export { default as VersionFacts } from '$lib/components/version/VersionFacts.svelte';
export { describePartition } from '$lib/derivation/partition/describe-partition';
export { default as MapCards } from '../cards/MapCards.svelte';
export { default as MovedLink } from './MovedLink.svelte';
