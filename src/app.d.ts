interface ImportMetaEnv {
  /** Where the site will stand; empty where the build was not told. */
  readonly ATLAS_URL: string;
  /** Number of the frozen release that is built; empty for the site that is renewed. */
  readonly ATLAS_RELEASE: string;
  /** Set where tests and whoever works on the pages want the pseudo-language; no build of the site has it. */
  readonly VITE_PSEUDO_LANGUAGE?: string;
}
