import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

export const activity: Text['activity'] = {
  title: 'アクティビティ',
  none: 'まだ何もありません。使ったロールと失敗した操作がここに表示されます。',
  kept: 'このコンピューターに 90 日間保存されます。キーは含まれません。',
  copy: 'CSV としてコピー',
  save: 'CSV として保存…',
  copied: 'コピーしました。',
  columns: [
    '開始',
    'キーの有効期限',
    '終了',
    '終了の理由',
    'ユーザー',
    '会社',
    'アカウント',
    'アカウント番号',
    'ロール',
    'プロファイル',
    '失敗',
    '参照番号',
  ],
  ends: { live: '有効', stopped: '停止', expired: '期限切れ', unknown: 'Mai が起動していない間に終了' },
  span: (from, until) => `${from}～${until}`,
  renewed: count => `${number('ja', count)} 回更新`,
  more: count => `これより古い ${number('ja', count)} 件は表にあります`,
  reference: reference => `参照番号 ${reference}`,
  fileName: 'mai-activity.csv',
};
