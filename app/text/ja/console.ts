import type { Text } from '../en/en.ts';

export const console: Text['console'] = {
  page: 'コンソールで最初に開くページ',
  pageHint:
    'サービス名、または AWS コンソールのページのアドレスを指定します。アドレスに別のリージョンが含まれていなければ、このロールのリージョンで開きます。',
  home: 'コンソールホーム',
  browser: 'コンソールを開くブラウザー',
  browserHint: 'プライベートウィンドウと専用プロファイルでは、サインインの状態が別々に保たれます。',
  sameAsAll: browser => `全アカウント共通の設定（${browser}）`,
  systemDefault: '既定のブラウザー',
  privateWindow: browser => `${browser}（プライベートウィンドウ）`,
  ownProfile: browser => `${browser}（このアカウント専用のプロファイル）`,
  ownProfiles: browser => `${browser}（アカウントごとの専用プロファイル）`,
  notFound: browser => `${browser}（見つかりません）`,
};
