/** Updates of Mai itself. */
export const enUpdates = {
  title: 'Updates',
  available: (version: string) => `Mai ${version} is available`,
  /** Who brings it, where Mai doesn’t replace itself. */
  broughtBy: {
    deb: 'It comes with your system’s updates. Or install its package yourself.',
    rpm: 'It comes with your system’s updates. Or install its package yourself.',
    msi: 'Your IT team installs it.',
    managed: 'Your IT team installs it.',
    archive: 'Download it and replace this Mai with it.',
    development: 'Build it from source.',
  },
  inPlace: 'Mai restarts once. Active roles stay active.',
  stages: {
    downloading: 'Downloading…',
    downloaded: 'Mai installs it as soon as nothing is signing in, starting, or renewing.',
    installing: 'Installing…',
  },
  install: 'Install',
  download: 'Download…',
  later: 'Not now',
  whatsNew: 'What’s new…',
  whatsNewIn: (version: string) => `What’s new in Mai ${version}`,
  noNews: 'There is no description of this version.',
  installed: (version: string) => `Mai ${version} is installed`,
  installedHint: 'Restart Mai to use it. Active roles stay active.',
  restart: 'Restart Mai',
  restartTo: (version: string) => `Restart to use Mai ${version}`,
  updated: (version: string) => `Mai was updated to ${version}`,
  updatedHint: 'Your active roles stayed active.',
  close: 'Close',
  unconfigured: 'This build of Mai doesn’t get updates.',
  checkNow: 'Check now',
  checking: 'Checking…',
  never: 'Not checked yet.',
  upToDate: (at: string) => `Mai is up to date. Checked ${at}.`,
};

export const enUpdateFailures = {
  'update-unreachable': {
    title: 'Mai couldn’t check for updates',
    network: (host: string) => `${host} can’t be reached. Mai tries again later.`,
    timeout: (host: string) => `${host} takes too long to respond. Mai tries again later.`,
    answer: (host: string) => `${host} didn’t return the file. Mai tries again later.`,
  },
  'update-list-refused': {
    title: 'Mai rejected the list of updates',
    signature: 'It isn’t signed with a key of Mai’s publisher. Nothing was installed.',
    format: 'It’s signed, but this Mai can’t read it. Install the newest version yourself.',
    'too-large': 'It’s larger than a list can be. Nothing was installed.',
    older: 'It’s older than the last one. Nothing was installed.',
    expired: 'It has expired. Check this computer’s date. If it’s right, tell your IT team.',
    redirect: 'Its server redirects to an unencrypted address. Nothing was installed.',
  },
  'update-file-refused': {
    title: (version: string) => `Mai ${version} wasn’t installed`,
    size: 'The downloaded file has the wrong size. It was deleted.',
    content: 'The downloaded file isn’t the one in the signed list. It was deleted.',
    publisher: 'The downloaded app isn’t signed by the publisher of this one. It was deleted.',
    redirect: 'The server redirects to an unencrypted address. Nothing was downloaded.',
  },
  'update-failed': {
    title: (version: string) => `Mai ${version} wasn’t installed`,
    installer: 'The installer reported an error. This Mai is unchanged and tries again later.',
    unchanged: 'The installer ended early. This Mai is unchanged and tries again later.',
  },
  'update-unsaved': { title: 'Mai couldn’t prepare the update' },
};
