/** What a browser shows where it does not get a console link. */
export const enConsolePage = {
  expired: {
    title: 'This link has expired',
    text: 'A console link from Mai works once, for 30 seconds. Open the console from Mai again.',
  },
  unchecked: {
    title: 'The console can’t open here',
    text: 'Mai could not confirm that this browser is yours. In Mai, choose “Copy console link” and paste the link here.',
  },
};
