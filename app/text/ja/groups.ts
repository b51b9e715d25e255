import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

export const groups: Text['groups'] = {
  heading: 'グループ',
  roles: count => `ロール ${number('ja', count)} 件`,
  start: name => `${name} を開始`,
  allActive: name => `${name} のロールはすべて使用中です`,
  edit: name => `${name} を編集`,
  save: '使用中のロールをグループとして保存…',
  newTitle: '新しいグループ',
  lead: 'グループのすべてのロールを 1 クリックで開始できます。トレイメニューからも開始できます。',
  name: '名前',
  nameHint: '例：朝の作業',
  choice: 'ロール',
  choiceHint: most => `使用中のロールとお気に入りから、${most} 件まで選択できます。`,
  saveYes: 'グループを保存',
  remove: 'グループを削除',
  confirm: {
    title: name => `${name} には本番のロールが含まれています`,
    question: 'これらのロールも開始しますか？',
    yes: 'すべて開始',
    no: 'キャンセル',
    inMenu: count => `開始（本番のロール ${number('ja', count)} 件を含む）`,
  },
};
