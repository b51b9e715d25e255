import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

export const imports: Text['imports'] = {
  title: 'このコンピューターで見つかった設定',
  lead: 'ほかのツールに、サインインの設定があります。選んだものを Mai に取り込みます。元のファイルは変わりません。',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool, path) => `${tool} から（${path}）`,
  about: (host, role) => (role === '' ? host : `${role}（${host} 経由）`),
  isDefault: '（元のデフォルト）',
  skipped: (name, reason) => `${name} は取り込めません：${reason}`,
  reasons: {
    'no-address': 'サインインアドレスがありません。',
    'bad-address': 'Mai が開けないサインインアドレスです。',
  },
  choice: '取り込むもの',
  offer: tools => `${list('ja', tools)} から取り込む…`,
  take: count => `${number('ja', count)} 件を取り込む`,
  leave: '後で',
};
