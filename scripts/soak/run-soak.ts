import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { IssuedCredentials } from '../../e2e/simulator/sts/issue.ts';
import { type Measurement, measureApp } from './measure-app.ts';
import { OtherPrograms } from './other-programs.ts';
import { readProfiles } from './read-profiles.ts';
import { signInsOf } from './sign-in-needs.ts';
import type { Sample } from './slope.ts';
import { SoakClock } from './soak-clock.ts';
import { type SoakDesk, startDesk } from './soak-desk.ts';
import { type Around, DAY } from './soak-events.ts';
import { StaleWatch, staleWords } from './stale-watch.ts';
import type { Seen } from './verdict.ts';
import { WindowWatch } from './window-watch.ts';

/** Pauses in milliseconds: between events, looks at the files, measurements. */
const BETWEEN_EVENTS = 8_000;
const BETWEEN_LOOKS = 200;
const BETWEEN_MEASUREMENTS = 10_000;

const HOUR = 3_600_000;

/** Runs Mai through one day after the other until the time is over. */
export async function runSoak(minutes: number, say: (line: string) => void): Promise<Seen> {
  const desk = await startDesk();
  try {
    const clock = new SoakClock(desk);
    const around: Around = {
      desk,
      clock,
      stale: new StaleWatch(),
      windows: await WindowWatch.start(desk.mai),
      others: new OtherPrograms(desk.home),
    };
    return await days(around, minutes, say);
  } finally {
    await desk.stop();
  }
}

async function days(around: Around, minutes: number, say: (line: string) => void): Promise<Seen> {
  const { desk, stale, windows, others } = around;
  const { company, home } = desk;
  const before = { issued: company.issued.length, requests: company.requests.length };
  const profiles = [...home.read(home.credentials).matchAll(/^\[(.+)\]$/gm)]
    .map(([, name = '']) => name)
    .filter(name => name !== 'default');
  const samples: Record<keyof Measurement, Sample[]> = { memory: [], code: [], descriptors: [] };
  const start = Date.now();
  const end = start + minutes * 60_000;
  let hasFailed = false;
  const isOver = () => hasFailed || Date.now() >= end;
  say(`${profiles.length} roles are active.`);

  const measuring = async () => {
    while (!isOver()) {
      const { memory, code, descriptors } = await measureApp(desk);
      const hours = (Date.now() - start) / HOUR;
      samples.memory.push({ hours, value: memory });
      samples.code.push({ hours, value: code });
      samples.descriptors.push({ hours, value: descriptors });
      await pause(BETWEEN_MEASUREMENTS);
    }
  };
  const events = async () => {
    for (let day = 1; !isOver(); day += 1) {
      for (const event of DAY) {
        if (isOver()) break;
        const known = stale.stales.length;
        await event.run(around);
        await pause(BETWEEN_EVENTS);
        for (const each of stale.stales.slice(known)) say(`  ${event.name}: ${staleWords(each)}`);
      }
      const renewals = company.issued.length - before.issued;
      const [memory, descriptors] = [samples.memory.at(-1)?.value ?? 0, samples.descriptors.at(-1)?.value ?? 0];
      say(
        `Day ${day}: ${renewals} renewals, ${stale.stales.length} stale, ${Math.round(memory / 1_024)} MB, ${descriptors} files`,
      );
    }
  };
  const loops = [measuring(), events(), watching(around, profiles, isOver)];
  try {
    await Promise.all(loops);
  } finally {
    // The others must not go on without Mai.
    hasFailed = true;
    await Promise.allSettled(loops);
  }
  stale.end(Date.now());
  const folder = join(import.meta.dirname, '../../.cache/soak');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'samples.json'), JSON.stringify(samples));
  writeFileSync(join(folder, 'mai.log'), home.read(home.log));
  return {
    renewals: company.issued.length - before.issued,
    stales: stale.stales,
    windows: await windows.shown(),
    signIns: signInsOf(company.requests.slice(before.requests)),
    ...samples,
    errors: errorsOf(desk),
    lost: others.lost(),
  };
}

/** Reads the file as often as a tool might. */
async function watching(
  { desk: { company, home }, clock, stale }: Around,
  profiles: readonly string[],
  isOver: () => boolean,
): Promise<void> {
  const issued = new Map<string, IssuedCredentials>();
  let known = 0;
  while (!isOver()) {
    for (; known < company.issued.length; known += 1) {
      const keys = company.issued[known];
      if (keys !== undefined) issued.set(keys.accessKeyId, keys);
    }
    const readings = readProfiles(home.read(home.credentials), profiles, issued);
    if (readings !== undefined) stale.look({ at: Date.now(), now: clock.now(), readings });
    await pause(BETWEEN_LOOKS);
  }
}

function errorsOf({ mai, home }: SoakDesk): readonly string[] {
  const logged = home
    .read(home.log)
    .split('\n')
    .filter(line => line.includes('[error]'));
  const printed = mai.output.split('\n').filter(line => /Uncaught|Unhandled|JavaScript error occurred/.test(line));
  return [
    ...logged.map(line => `mai.log: ${line}`),
    ...printed.map(line => `printed: ${line}`),
    ...mai.complaints.map(words => `page: ${words}`),
  ];
}
