import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

export const otherAccounts: Text['otherAccounts'] = {
  title: 'これらはあなたのアカウントですか？',
  lead: company => `${company} へのサインインで、以前とは異なるアカウントが届きました。まだ何も変更されていません。`,
  warning:
    'サインイン中に、別のウェブサイトが自分のアカウントを送ることがあります。変更の予定がない場合は使用せず、社内の IT 部門に知らせてください。',
  host: '送信元',
  issuer: '署名者',
  knownIssuer: 'これまでの署名者',
  unnamed: '記載なし',
  accounts: 'アカウント',
  accountId: accountId => `アカウント ID ${accountId}`,
  roles: count => `${number('ja', count)} 個のロール`,
  sealed: 'このサインインのアカウントを読めるのは AWS だけです。ロールの一覧は変わりません。',
  expired: 'このサインインは有効期限が切れました。ロールを開始するには、もう一度サインインしてください。',
  use: 'これらのアカウントを使用',
  leave: '使用しない',
};
