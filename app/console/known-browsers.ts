import { ownProperty } from '../domain/own-property.ts';

/** How to open windows of a browser. */
export type KnownBrowser = {
  readonly name: string;
  /** Chromium and Firefox have different switches for a profile's folder. */
  readonly family: 'chromium' | 'firefox';
  /** Switch for a private window. */
  readonly privateSwitch: string;
  /** Program names on Linux, as in the path. */
  readonly programs: readonly string[];
  /** Name of the snap that the browser's maker or Ubuntu provides. */
  readonly snap?: string;
  readonly flatpak?: string;
  /** Program file on Windows, in lower case. */
  readonly exe: string;
  /** App bundle on macOS. */
  readonly bundle: string;
};

const CHROMIUM = { family: 'chromium', privateSwitch: '--incognito' } as const;
const FIREFOX = { family: 'firefox', privateSwitch: '--private-window' } as const;

/** Browsers whose switches are known, by ID. Chromium on Windows has Chrome's file name and comes after it. */
export const KNOWN_BROWSERS: Readonly<Record<string, KnownBrowser>> = {
  firefox: {
    ...FIREFOX,
    name: 'Firefox',
    programs: ['firefox', 'firefox-esr'],
    snap: 'firefox',
    flatpak: 'org.mozilla.firefox',
    exe: 'firefox.exe',
    bundle: 'Firefox.app',
  },
  librewolf: {
    ...FIREFOX,
    name: 'LibreWolf',
    programs: ['librewolf'],
    flatpak: 'io.gitlab.librewolf-community',
    exe: 'librewolf.exe',
    bundle: 'LibreWolf.app',
  },
  chrome: {
    ...CHROMIUM,
    name: 'Google Chrome',
    programs: ['google-chrome', 'google-chrome-stable'],
    flatpak: 'com.google.Chrome',
    exe: 'chrome.exe',
    bundle: 'Google Chrome.app',
  },
  chromium: {
    ...CHROMIUM,
    name: 'Chromium',
    programs: ['chromium', 'chromium-browser'],
    snap: 'chromium',
    flatpak: 'org.chromium.Chromium',
    exe: 'chromium.exe',
    bundle: 'Chromium.app',
  },
  edge: {
    ...CHROMIUM,
    name: 'Microsoft Edge',
    // https://learn.microsoft.com/deployedge/
    privateSwitch: '--inprivate',
    programs: ['microsoft-edge', 'microsoft-edge-stable'],
    flatpak: 'com.microsoft.Edge',
    exe: 'msedge.exe',
    bundle: 'Microsoft Edge.app',
  },
  brave: {
    ...CHROMIUM,
    name: 'Brave',
    programs: ['brave-browser', 'brave-browser-stable', 'brave'],
    snap: 'brave',
    flatpak: 'com.brave.Browser',
    exe: 'brave.exe',
    bundle: 'Brave Browser.app',
  },
  vivaldi: {
    ...CHROMIUM,
    name: 'Vivaldi',
    programs: ['vivaldi', 'vivaldi-stable'],
    flatpak: 'com.vivaldi.Vivaldi',
    exe: 'vivaldi.exe',
    bundle: 'Vivaldi.app',
  },
  opera: {
    ...CHROMIUM,
    name: 'Opera',
    privateSwitch: '--private',
    programs: ['opera', 'opera-stable'],
    snap: 'opera',
    flatpak: 'com.opera.Opera',
    exe: 'opera.exe',
    bundle: 'Opera.app',
  },
};

export const knownBrowser = (id: string): KnownBrowser | undefined => ownProperty(KNOWN_BROWSERS, id);

/** The known browser that fits. */
export const findKnown = (fits: (browser: KnownBrowser) => boolean): string | undefined =>
  Object.entries(KNOWN_BROWSERS).find(([, browser]) => fits(browser))?.[0];

/** Name of a browser that may not be installed. */
export const browserName = (id: string): string => knownBrowser(id)?.name ?? id;
