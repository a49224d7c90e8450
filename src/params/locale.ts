/** Matches the path segment of every language but the default one, whose pages have no segment. */
export const match = (segment: string): segment is 'uk' => segment === 'uk';
