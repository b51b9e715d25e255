import type { Text } from '../en/en.ts';

export const passwords: Text['passwords'] = {
  user: 'ユーザー名',
  password: 'パスワード',
  fill: {
    offerTitle: 'パスワードの入力を Mai に任せますか？',
    offer: host => `${host} でのみ、サインインごとに一度、このコンピューターのキーチェーンから入力します。`,
    offerAgain: host => `${host} が保存済みのパスワードを受け付けなかったため、Mai から削除しました。`,
    offerYes: '設定…',
    offerNo: 'いいえ',
    title: company => `${company} のパスワード`,
    lead: host =>
      `Mai が ${host} でのみ、サインインごとに一度入力します。パスワードはこのコンピューターのキーチェーンに保存されます。`,
    save: '保存',
    saving: '保存しています…',
    setUp: 'パスワード…',
    setUpFor: company => `${company} のパスワード…`,
    forget: 'パスワードを削除',
    forgetFor: company => `${company} のパスワードを削除`,
    isOn: user => `Mai が ${user} のパスワードを入力します。`,
    noKeychain: 'このコンピューターにはキーチェーンがないため、パスワードを保存できません。',
  },
  proxy: {
    title: 'ネットワークがパスワードを求めています',
    lead: proxy => `プロキシ ${proxy} を通るにはパスワードが必要です。わからない場合は IT 部門にお問い合わせください。`,
    realm: realm => `プロキシの名称: 「${realm}」`,
    unencrypted: 'パスワードは暗号化されずに送信されるため、このネットワークのほかの人に読まれるおそれがあります。',
    changed: 'プロキシまたはネットワークが変わったため、保存したパスワードは送信していません。',
    refused: 'プロキシに受け付けられませんでした。両方を確認して、もう一度お試しください。',
    keep: '保存する',
    keepHint:
      'このコンピューターのキーチェーンに保存します。保存しない場合は、次に Mai を起動したときにもう一度尋ねます。',
    submit: '続ける',
    submitting: '続けています…',
    cancel: 'キャンセル',
  },
};
