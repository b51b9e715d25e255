/** The list as it was shown last. */
export type Picture = {
  /** By `pictureFits`. */
  readonly fits: string;
  /** JSON of `PictureParts`. */
  readonly parts: string;
};

export type PicturePort = {
  /** Replaces the last picture. */
  keep(picture: Picture): void;
};

/** How long nothing changes before the page is loaded for another picture. Milliseconds. */
export const LIST_SETTLED = 15_000;
