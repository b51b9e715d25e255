import { closeActivity, copyActivity, openActivity, saveActivity } from './activity/show-activity.ts';
import { copyReport, mendFinding, runCheckUp } from './check-up/run-check-up.ts';
import { dropSetUp, fetchSetUp, leaveSetUp, offerSetUp, openSupport, useSetUp } from './company/set-up.ts';
import type { Context } from './context.ts';
import type { Command, CommandOf, CommandType } from './contract.ts';
import type { Refresh } from './domain/refresh.ts';
import { fail, ok, type Result } from './domain/result.ts';
import type { RoleKey } from './domain/role.ts';
import { takeImports } from './import/take-imports.ts';
import { assumeRole } from './keys/assume-role.ts';
import { addChainedRole, copyTrustPolicy, forgetChainedRole } from './keys/chained-roles.ts';
import { copyConsoleLink, openConsole } from './keys/console.ts';
import { copyEndpoint, copyKeys } from './keys/copy-keys.ts';
import { cancelAssume, endSession, releaseDefault } from './keys/end-session.ts';
import { listBackups, previewRestore, restoreBackup } from './keys/restore-files.ts';
import { roleSessionOf } from './keys/sessions-state.ts';
import { setDelivery } from './keys/set-delivery.ts';
import { setEndpoint } from './keys/set-endpoint.ts';
import { startRole } from './keys/start-role.ts';
import { testCredentials } from './keys/test-credentials.ts';
import { refreshOf } from './refresh/renewal-state.ts';
import {
  changeAccount,
  exportRoles,
  moveFavourite,
  nameProfiles,
  setDuration,
  setFavourite,
} from './roles/arrange-roles.ts';
import { knownRole } from './roles/known-roles.ts';
import { checkProfileName } from './roles/profile-names.ts';
import { checkRegion } from './roles/role-region.ts';
import { exportSettings, leaveSettings, offerSettings, useSettings } from './settings/carry-settings.ts';
import { forgetComputer } from './settings/forget-computer.ts';
import { checkLock } from './settings/locked-commands.ts';
import { setOpenShortcut } from './settings/set-open-shortcut.ts';
import { leaveAccounts, reviewAccounts, useAccounts } from './sign-in/answer-accounts.ts';
import { forgetPassword, savePassword } from './sign-in/password-fill.ts';
import { addProvider, forgetProvider, signInAndPick, signOut } from './sign-in/providers.ts';
import { answerProxyPassword } from './sign-in/proxy-password.ts';
import { loadText } from './text/text-for.ts';

type UseCases = { readonly [T in CommandType]: (context: Context, command: CommandOf<T>) => Promise<Result> };

const USE_CASES: UseCases = {
  addProvider,
  signIn: (context, { providerId }) => signInAndPick(context, providerId),
  postponeSignIn: async ({ snapshot, apply, ports }, { providerId }) => {
    const refresh: Refresh = { kind: 'put-off', since: ports.clock.now() };
    if (refreshOf(snapshot(), providerId)?.kind === 'waiting-for-person')
      apply({ type: 'refreshChanged', subject: providerId, refresh });
    return ok();
  },
  reviewAccounts,
  useAccounts,
  leaveAccounts,
  cancelSignIn: async ({ ports }, { providerId }) => {
    ports.signIn.cancel(providerId);
    return ok();
  },
  signOut: (context, { providerId }) => signOut(context, providerId),
  forgetProvider: (context, { providerId }) => forgetProvider(context, providerId),
  assumeRole: startRole,
  cancelAssume: (context, { key }) => cancelAssume(context, key),
  endSession: (context, { key }) => endSession(context, key),
  setProfileName: async (context, { key, name }) => {
    const profileName = checkProfileName(context.snapshot(), key, name);
    if (!profileName.ok) return profileName;
    context.apply({ type: 'roleSettingsChanged', key, change: { profileName: profileName.value } });
    return renewIfLive(context, key);
  },
  setRegion: async (context, { key, region }) => {
    const checked = checkRegion(region, key && knownRole(context.snapshot(), key)?.role);
    if (!checked.ok) return checked;
    if (key === undefined) context.apply({ type: 'preferencesChanged', change: { region } });
    else context.apply({ type: 'roleSettingsChanged', key, change: { region } });
    return key === undefined ? ok() : renewIfLive(context, key);
  },
  setDefaultOwner: async (context, { key }) => {
    if (key !== undefined && knownRole(context.snapshot(), key) === undefined) return fail({ kind: 'not-found' });
    const released = await releaseDefault(context);
    if (!released.ok || key === undefined) return released;
    context.apply({ type: 'defaultOwnerChanged', key });
    return renewIfLive(context, key);
  },
  setEndSessionsOnQuit: async ({ apply }, { on }) => {
    apply({ type: 'preferencesChanged', change: { endSessionsOnQuit: on } });
    return ok();
  },
  setRemoveExpiredKeys: async ({ apply }, { on }) => {
    apply({ type: 'preferencesChanged', change: { removeExpiredKeys: on } });
    return ok();
  },
  setDuration,
  setConfirmProduction: async ({ apply, snapshot }, { on }) => {
    const chosen = [...new Set([...(snapshot().preferences.chosen ?? []), 'confirmProduction' as const])];
    apply({ type: 'preferencesChanged', change: { confirmProduction: on, chosen } });
    return ok();
  },
  changeAccount,
  setFavourite,
  moveFavourite,
  nameProfiles,
  exportRoles,
  setDelivery: (context, { key, delivery }) => setDelivery(context, key, delivery),
  setEndpoint: (context, { on }) => setEndpoint(context, on),
  copyKeys: (context, { key, format }) => copyKeys(context, key, format),
  copyEndpoint: (context, { key, format, token }) => copyEndpoint(context, key, format, token),
  openConsole: (context, { key }) => openConsole(context, key),
  copyConsoleLink: (context, { key }) => copyConsoleLink(context, key),
  testCredentials: (context, { key }) => testCredentials(context, key),
  addChainedRole,
  forgetChainedRole: (context, { key }) => forgetChainedRole(context, key),
  copyTrustPolicy: (context, { key, form }) => copyTrustPolicy(context, key, form),
  listBackups,
  previewRestore,
  restoreBackup,
  openActivity,
  closeActivity,
  copyActivity,
  saveActivity,
  checkUp: context => runCheckUp(context),
  mendFinding,
  copyReport: context => copyReport(context),
  checkVault: async ({ ports, apply }) => {
    apply({ type: 'vaultKnown', vault: await ports.vault.look() });
    return ok();
  },
  setPreferredDuration: async ({ apply }, { seconds }) => {
    if (seconds === undefined) apply({ type: 'preferenceCleared', name: 'preferredDuration' });
    else apply({ type: 'preferencesChanged', change: { preferredDuration: seconds } });
    return ok();
  },
  setLanguage: async ({ apply, snapshot }, { language }) => {
    await loadText(language ?? snapshot().systemLanguage);
    if (language === undefined) apply({ type: 'preferenceCleared', name: 'language' });
    else apply({ type: 'preferencesChanged', change: { language } });
    return ok();
  },
  setStartLastRoles: async ({ apply }, { on }) => {
    apply({ type: 'preferencesChanged', change: { startLastRoles: on } });
    return ok();
  },
  setOpenAtLogin: async ({ apply, ports }, { on }) => {
    const set = await ports.openAtLogin.set(on);
    if (set.ok) apply({ type: 'openAtLoginChanged', on });
    return set;
  },
  setOpenShortcut: (context, { accelerator }) => setOpenShortcut(context, accelerator),
  setNotifyRenewed: async ({ apply }, { on }) => {
    apply({ type: 'preferencesChanged', change: { notifyRenewed: on } });
    return ok();
  },
  askProxyPassword: async ({ ports }, { proxy }) => {
    ports.proxy.ask(proxy);
    return ok();
  },
  answerProxyPassword: (context, command) => answerProxyPassword(context, command, again => runUseCase(context, again)),
  dismissProxyPassword: async ({ ports }) => {
    ports.proxy.dismiss();
    return ok();
  },
  savePassword,
  forgetPassword: (context, { providerId }) => forgetPassword(context, providerId),
  dismissFailure: async ({ apply }, { id }) => {
    apply({ type: 'dismissed', id });
    return ok();
  },
  exportSettings,
  openSettings: offerSettings,
  useSettings: (context, { shown }) => useSettings(context, shown),
  leaveSettings,
  forgetComputer,
  findImports: async ({ ports, apply }) => {
    apply({ type: 'importsFound', imports: await ports.imports.find() });
    return ok();
  },
  takeImports: async (context, { chosen }) => {
    const taken = takeImports(context, chosen);
    if (!taken.ok) return taken;
    const [only, ...others] = taken.value;
    return only === undefined || others.length > 0 ? ok() : signInAndPick(context, only);
  },
  openSetUp: context => offerSetUp(context, { kind: 'chosen' }),
  fetchSetUp: (context, { shown }) => fetchSetUp(context, shown),
  useSetUp: (context, { shown }) => useSetUp(context, shown),
  leaveSetUp,
  dropSetUp,
  openSupport,
  openPopover: async ({ ports }) => {
    ports.shell.openPopover();
    return ok();
  },
  closePopover: async ({ ports }) => {
    ports.shell.closePopover();
    return ok();
  },
  quit: async ({ ports }) => {
    ports.shell.quit();
    return ok();
  },
};

/** What was written under the old name, region or owner is replaced at once. The old keys stay until the new ones are there. */
async function renewIfLive(context: Context, key: RoleKey): Promise<Result> {
  if (roleSessionOf(context.snapshot(), key) === undefined) return ok();
  return assumeRole(context, key, { mode: 'window', fresh: true });
}

/** What each command does. The table is exhaustive by its type. */
export async function runUseCase(context: Context, command: Command): Promise<Result> {
  const allowed = checkLock(context.snapshot(), command);
  if (!allowed.ok) return allowed;
  const run = USE_CASES[command.type] as (context: Context, command: Command) => Promise<Result>;
  return run(context, command);
}
