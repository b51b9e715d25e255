import type { Text } from '../en/en.ts';

export const licences: Text['licences'] = {
  title: 'ライセンス',
  lead: 'Mai は、次のライセンスで公開されているソフトウェアを使って作られています。Mai 自体は Apache License 2.0 で提供されます。',
  words: licence => `ライセンス：${licence}`,
};
