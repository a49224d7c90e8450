import type { Hue, Tint } from './symbology';

/** The colours of one family of land: fills by tint, the ink of its hatch, and of its outline. */
export interface HueColours {
  readonly fill: Readonly<Record<Tint, string>>;
  readonly hatch: string;
  readonly outline: string;
}

/** Every colour of a map in one theme. The only home of colours that mean something. */
export interface Palette {
  readonly sea: string;
  readonly shore: string;
  readonly land: string;
  readonly neighbour: string;
  readonly neighbourBorder: string;
  readonly water: string;
  readonly formerWater: string;
  readonly stateBorder: string;
  readonly oblastBorder: string;
  readonly lineOfContact: string;
  readonly casing: string;
  readonly label: string;
  readonly labelMuted: string;
  readonly labelWater: string;
  readonly halo: string;
  readonly overlay: string;
  /** Outline of the zone the reader points at or has chosen: like no line of the map itself. */
  readonly selection: string;
  readonly hues: Readonly<Record<Hue, HueColours>>;
}

/** Paper: off-white land, pale grey-blue water. */
export const LIGHT: Palette = {
  sea: '#d9e2e7',
  shore: '#8ea3ae',
  land: '#fbfaf5',
  neighbour: '#edeae3',
  neighbourBorder: '#c3bdb2',
  water: '#c3d3dc',
  formerWater: '#a9bac4',
  stateBorder: '#3d3a36',
  oblastBorder: '#a8a196',
  lineOfContact: '#16181c',
  casing: '#fffdf8',
  label: '#1f2226',
  labelMuted: '#5f5a52',
  labelWater: '#47687c',
  halo: '#fffefa',
  overlay: '#4b3d6b',
  selection: '#065a68',
  hues: {
    ukraine: {
      fill: { plain: '#fbfaf5', light: '#dbe7f0', strong: '#b9d0e2', deep: '#9dbdd8' },
      hatch: '#4f7fa8',
      outline: '#2c5a84'
    },
    russia: {
      fill: { plain: '#fbf3ee', light: '#f8e4dc', strong: '#efc4b4', deep: '#e3a48d' },
      hatch: '#bb5a41',
      outline: '#96361f'
    },
    neither: {
      fill: { plain: '#fbf6e6', light: '#f6ebc9', strong: '#ecd693', deep: '#e0c368' },
      hatch: '#8c6b17',
      outline: '#76580c'
    },
    negotiate: {
      fill: { plain: '#f1efea', light: '#e6e3dc', strong: '#cfcbc3', deep: '#bbb6ad' },
      hatch: '#7d7870',
      outline: '#57534b'
    },
    silent: {
      fill: { plain: '#f6f3ec', light: '#f1ede4', strong: '#e8e3d8', deep: '#dcd6c8' },
      hatch: '#857d70',
      outline: '#6b645a'
    }
  }
};

/** Night plate: tuned on its own, fills dark enough for light labels. */
export const DARK: Palette = {
  sea: '#10171c',
  shore: '#4c6170',
  land: '#262b2f',
  neighbour: '#1b1f22',
  neighbourBorder: '#3c4348',
  water: '#17242d',
  formerWater: '#3d5463',
  stateBorder: '#d2ccc0',
  oblastBorder: '#666d72',
  lineOfContact: '#fdfaf2',
  casing: '#0c0f12',
  label: '#f3f0e9',
  labelMuted: '#b9b4aa',
  labelWater: '#8fb3c9',
  halo: '#14181b',
  overlay: '#c5b5ee',
  selection: '#6fdfe8',
  hues: {
    ukraine: {
      fill: { plain: '#262b2f', light: '#24394a', strong: '#2b4d69', deep: '#335f84' },
      hatch: '#5f97c4',
      outline: '#8fbfe6'
    },
    russia: {
      fill: { plain: '#332724', light: '#43291f', strong: '#613324', deep: '#7a3f2b' },
      hatch: '#cf7a5c',
      outline: '#ee9f83'
    },
    neither: {
      fill: { plain: '#302c20', light: '#40371d', strong: '#5a4a1f', deep: '#6c5a26' },
      hatch: '#c6a244',
      outline: '#e3c268'
    },
    negotiate: {
      fill: { plain: '#2d3134', light: '#383c3f', strong: '#4b4f52', deep: '#595d60' },
      hatch: '#92918c',
      outline: '#bdbab2'
    },
    silent: {
      fill: { plain: '#2a2e31', light: '#303437', strong: '#373b3e', deep: '#42464a' },
      hatch: '#8f8a80',
      outline: '#aaa499'
    }
  }
};

/** Newsprint: grey alone, further apart than colours need to be; hatches carry what grey cannot. */
export const NEWSPRINT: Palette = {
  sea: '#e3e3e3',
  shore: '#8c8c8c',
  land: '#ffffff',
  neighbour: '#f0f0f0',
  neighbourBorder: '#bdbdbd',
  water: '#d2d2d2',
  formerWater: '#9c9c9c',
  stateBorder: '#333333',
  oblastBorder: '#9a9a9a',
  lineOfContact: '#000000',
  casing: '#ffffff',
  label: '#111111',
  labelMuted: '#565656',
  labelWater: '#565656',
  halo: '#ffffff',
  overlay: '#2b2b2b',
  selection: '#000000',
  hues: {
    ukraine: {
      fill: { plain: '#ffffff', light: '#f0f0f0', strong: '#e4e4e4', deep: '#d8d8d8' },
      hatch: '#6e6e6e',
      outline: '#4a4a4a'
    },
    russia: {
      fill: { plain: '#f4f4f4', light: '#dedede', strong: '#bcbcbc', deep: '#a2a2a2' },
      hatch: '#3c3c3c',
      outline: '#262626'
    },
    neither: {
      fill: { plain: '#f8f8f8', light: '#ececec', strong: '#d0d0d0', deep: '#bababa' },
      hatch: '#2e2e2e',
      outline: '#202020'
    },
    negotiate: {
      fill: { plain: '#f0f0f0', light: '#dadada', strong: '#b0b0b0', deep: '#a0a0a0' },
      hatch: '#4a4a4a',
      outline: '#3a3a3a'
    },
    silent: {
      fill: { plain: '#fbfbfb', light: '#f5f5f5', strong: '#ededed', deep: '#e2e2e2' },
      hatch: '#707070',
      outline: '#565656'
    }
  }
};

export const THEMES = { light: LIGHT, dark: DARK } as const;
export type Theme = keyof typeof THEMES;
