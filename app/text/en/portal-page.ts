/** What the browser shows after a sign-in at an AWS access portal. */
export const enPortalPage = {
  received: {
    title: 'Continue in Mai',
    text: 'Mai received the answer from AWS. You can close this page.',
  },
  refused: {
    title: 'The sign-in wasn’t completed',
    text: 'AWS sent no approval. Return to Mai to try again. You can close this page.',
  },
  expired: {
    title: 'This sign-in has expired',
    text: 'Mai waited 10 minutes. Sign in from Mai again.',
  },
  unchecked: {
    title: 'The sign-in can’t be completed here',
    text: 'Mai couldn’t confirm that this browser is yours. In Mai, choose “Use another computer” to sign in with a code.',
  },
};
