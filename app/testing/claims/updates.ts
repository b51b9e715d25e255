import type { ClaimSection } from './claim-section.ts';

export const updates = {
  title: 'Updates',
  claims: {
    'update-signed-list':
      'A list of updates counts only with an Ed25519 signature over its exact bytes by a key built into Mai; it is verified before the list is parsed, and parsed strictly.',
    'update-replay':
      'An expired list is refused, and one with a lower sequence than an accepted one, also after a restart or with a damaged record.',
    'update-list-in-force':
      'A package is installed only while the newest accepted list names exactly that one: a list that withdraws or replaces it counts until its installer runs.',
    'update-keys':
      'The key that is kept offline overrules the one in use: a stolen key can neither bring an old list back nor block the next one.',
    'update-downgrade': 'No list makes Mai replace itself with the same or an older version.',
    'update-in-place':
      'Mai replaces itself only where it was installed for one person: elsewhere an administrator or a package manager does.',
    'update-forbidden':
      'Where a policy locks updates as off, Mai requests no list and installs nothing, whatever its window asks for.',
    'update-quiet':
      'Mai is never replaced by its own update during a sign-in, a start, a renewal, a write or a question, also if that begins while the installer already runs; its active roles stay active.',
    'update-failed-installer':
      'After an installer that failed or was killed, Mai is as before, says so, and tries again about a day later, at most three times.',
    'update-file':
      'A package is run only with the size and SHA-512 of the signed list, checked while it comes and again right before it runs, from a folder that only this person can enter.',
    'update-mac': 'A Mac app is replaced only by one that macOS finds whole, notarized and of the same publisher.',
    'update-build':
      'Where updates come from and which keys sign them is part of the build: no company, setting or environment variable changes it.',
    'update-release':
      '`npm run release` refuses packages that are unsigned, changed, or of different versions, commits or keys, a sequence that is not above the last one, and a list that Mai would refuse.',
    'update-https': 'Lists and packages come over https only; a redirect to anything else is refused.',
    'update-slow': 'A server that is slow or silent keeps Mai busy for a limited time.',
    'update-private': 'A request for updates says nothing about the person, the computer, the language or the version.',
    'update-size': 'A list or a package that is larger than it may be is not read to its end.',
  },
} as const satisfies ClaimSection;
