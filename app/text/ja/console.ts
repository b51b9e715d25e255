import type { Text } from '../en/en.ts';

export const console: Text['console'] = {
  page: 'コンソールで開くページ',
  pageHint:
    'サービス、または AWS コンソールのページの URL を指定します。URL に別のリージョンがない限り、このロールのリージョンで開きます。',
  home: 'コンソールホーム',
  browser: 'コンソールを開くブラウザー',
  browserHint: 'プライベートウィンドウまたは専用プロファイルでは、サインインが分離されます。',
  sameAsAll: browser => `すべてのアカウントと同じ（${browser}）`,
  systemDefault: 'システムのデフォルト',
  privateWindow: browser => `${browser}（プライベートウィンドウ）`,
  ownProfile: browser => `${browser}（このアカウント専用のプロファイル）`,
  ownProfiles: browser => `${browser}（アカウントごとの専用プロファイル）`,
  notFound: browser => `${browser}（見つかりません）`,
};
