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
