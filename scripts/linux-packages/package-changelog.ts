import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageDetails } from './package-details.ts';

/** When the packaged sources were committed, in seconds since 1970, so that two builds of them are equal; SOURCE_DATE_EPOCH counts first. */
export function sourceDate(root: string, environment: NodeJS.ProcessEnv): number {
  const given = environment.SOURCE_DATE_EPOCH;
  return Number(given ?? execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }));
}

/** CHANGELOG.md's changes of a version, each on one line; those that are not released yet if it has no such heading. */
export function changesOf(changelog: string, version: string): readonly string[] {
  const sections = changelog.split(/^## /m).slice(1);
  const section =
    sections.find(text => text.startsWith(`${version}\n`) || text.startsWith(`${version} `)) ?? sections[0];
  return (section ?? '')
    .split(/^- /m)
    .slice(1)
    .map(text => text.trim().replace(/\s+/g, ' '));
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** https://www.debian.org/doc/debian-policy/ch-source.html#s-dpkgchangelog */
export function debChangelog(root: string, details: PackageDetails, date: number): string {
  const changes = changesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), details.version);
  const at = new Date(date * 1000);
  const day = `${DAYS[at.getUTCDay()]}, ${String(at.getUTCDate()).padStart(2, '0')} ${MONTHS[at.getUTCMonth()]}`;
  const time = at.toISOString().slice(11, 19);
  return [
    `${details.name} (${details.sortedVersion}) stable; urgency=medium`,
    '',
    ...changes.flatMap(change => wrap(change).map((line, index) => `  ${index === 0 ? '*' : ' '} ${line}`)),
    '',
    ` -- ${details.maintainer}  ${day} ${at.getUTCFullYear()} ${time} +0000`,
    '',
  ].join('\n');
}

/** The date as rpm's %changelog writes it. */
export function rpmDate(date: number): string {
  const at = new Date(date * 1000);
  return `${DAYS[at.getUTCDay()]} ${MONTHS[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2, '0')} ${at.getUTCFullYear()}`;
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 74) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
