import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

export const roleRequests: Text['roleRequests'] = {
  startTitle: (role, account) => `${account} の ${role} を開始しますか？`,
  start: profile => `このコンピューターのプログラムが、プロファイル「${profile}」を待っています。`,
  waiting: (role, account) => `プログラムが ${account} の ${role} を待っています。`,
  moreWaiting: count => `ほか ${number('ja', count)} 件のロールも、プログラムが待っています。`,
  person: (host, since) => `開始するには ${host} でサインインしてください（${since} から待機中）。`,
  setting: 'ツールを待機させる',
  settingHint:
    'ロールが使用中でない場合、Mai が更新するかサインインを求め、ツールは最大 50 秒待ちます。ロールを停止するまで、プロファイルは AWS ファイルに残ります。',
};

export const ensure: Text['ensure'] = {
  active: (profile, until) => `プロファイル「${profile}」は ${until} まで使用できます。`,
  unknownProfile: profile =>
    `プロファイル「${profile}」のロールは Mai にありません。プロファイル名は、Mai の各ロールのページに表示されます。`,
  declined: profile => `プロファイル「${profile}」は使用できません。Mai で開始が拒否されました。`,
  personNeeded: profile =>
    `プロファイル「${profile}」は使用できません。Mai でロールを開始するか、サインインしてください。`,
  offline: profile => `プロファイル「${profile}」は使用できず、このコンピューターはオフラインです。`,
  failed: (profile, reason) => `プロファイル「${profile}」は使用できません。${reason}。`,
  unexplained: '理由は Mai に表示されます',
  notStartable:
    'Mai が起動しておらず、ここからは起動できません。デスクトップで Mai を起動して、もう一度お試しください。',
  usage: {
    line: '使い方：mai --ensure プロファイル [--wait 秒数]',
    profileMissing: 'AWS プロファイルの名前がありません。',
    profileInvalid: name => `「${name}」は AWS プロファイルの名前として使用できません。`,
    waitInvalid: most => `--wait には 0 から ${most} までの整数（秒）が必要です。`,
    unknown: word => `「${word}」はこのコマンドのオプションではありません。`,
  },
};
