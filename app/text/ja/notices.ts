import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

export const notices: Text['notices'] = {
  open: 'Mai を開く',
  byClick: label => `クリックすると：${label}`,
  readyTitle: (role, account) => `${account} の ${role} の準備ができました`,
  readyTitleMany: count => `${number('ja', count)} 個のロールの準備ができました`,
  ready: until => `AWS ツールで ${until} まで使えます。`,
  renewedTitle: (role, account) => `${account} の ${role} のキーを更新しました`,
  renewedTitleMany: count => `${number('ja', count)} 個のロールのキーを更新しました`,
  renewed: until => `${until} まで使えます。`,
  first: (role, account, until) => `最初に終了するのは ${account} の ${role}（${until}）です。`,
  endingTitle: (role, account, left) => `${account} の ${role} はあと ${left}で終了します`,
  endingTitleMany: (count, left) => `${number('ja', count)} 個のロールがあと ${left}で終了し始めます`,
  endingOffline: 'このコンピューターはオフラインです。ネットワークが戻ると新しいキーを取得します。',
  ending: company => `新しいキーを取得するには ${company} にサインインしてください。`,
};
