import type { Text } from '../en/en.ts';
import { list, number, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('ja', value);

export const carry: Text['carry'] = {
  save: '設定をファイルに保存…',
  open: 'ファイルから設定を取り込む…',
  hint: '別のコンピューターで使うためのファイルです。キーとパスワードは含まれませんが、会社のアドレスとアカウント番号が含まれます。',
  title: 'ファイルの設定',
  from: name => `${q(name)}から`,
  lead: 'まだ何も変更していません。この設定を使うと、Mai は次のように動作します。',
  none: 'すでにこの設定になっています。変更はありません。',
  use: 'この設定を使う',
  leave: '後で',
  changes: {
    addsCompany: (name, host) => `${q(host)}でサインインする${q(name)}を追加します`,
    sets: names => `${list('ja', names)}を変更します`,
    roles: count => `${number('ja', count)} 個のロールの設定を変更します`,
    chained: count => `別のアカウントのロールを ${number('ja', count)} 個追加します`,
    accounts: count => `${number('ja', count)} 個のアカウントに名前または目印を付けます`,
    favourites: count => `お気に入りを ${number('ja', count)} 個追加します`,
    locked: '会社が定めた設定は変更しません',
  },
  named: setting => `「${setting}」`,
  profileTemplate: 'プロファイルの名前の付け方',
  chosen: '変更した設定',
};
