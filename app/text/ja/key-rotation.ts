import type { Text } from '../en/en.ts';
import { number } from '../grammar.ts';

export const keyRotation: Text['keyRotation'] = {
  created: days => (days === 0 ? '今日作成されました。' : `${number('ja', days)} 日前に作成されました。`),
  never: 'AWS に使用の記録がありません。',
  used: (days, service) =>
    days === 0 ? `最後の使用は今日です（${service}）。` : `最後の使用は ${number('ja', days)} 日前です（${service}）。`,
  ownUse: 'Mai による確認も使用として記録されます。',
  root: 'アカウントのすべての操作ができるルートユーザーのキーです。AWS コンソールで削除してください。',
  rejected: code => `AWS に拒否されました（${code}）。削除または無効化されたキーであれば、ここで削除してください。`,
  ways: {
    service: {
      title: '最善の方法：プログラムを AWS 上で実行する',
      detail: 'インスタンスプロファイルから認証情報が渡されます。利用者は会社のアカウントでサインインします（OAuth）。',
    },
    role: {
      title: 'または代わりに Mai のロールを使用する',
      detail:
        'ロールを開始し、そのプロファイルをプログラムに指定します。その後、IAM でキーを削除するよう依頼してください。',
    },
    rotate: {
      title: 'キーが必要な場合：ローテーションする',
      detail: 'Mai が新しいキーに置き換え、古いキーは後で削除します。',
    },
    twoKeys:
      'この IAM ユーザーには、上限である 2 つのキーがすでにあります。先に使われていないキーを IAM で削除してください。',
    notAllowed:
      'このキーには、ユーザーのキーを一覧表示する権限がありません。自身のアクセスキーを管理できるよう、IT 部門に依頼してください。',
  },
  ask: 'ローテーション…',
  question: {
    lead: (user, account) => `アカウント ${account} の「${user}」のキーをローテーションします：`,
    create: 'このキーの権限で 2 つ目のキーを作成し、テストします。',
    write: '古いキーの場所に書き込みます。古いキーはバックアップに残ります。',
    deactivate:
      'ファイルのキーをもう一度テストし、古いキーを無効にします。ほかの場所で古いキーを使うプログラムは動かなくなります。',
    remove: date => `${date}に、通知のあとで古いキーを削除します。それまでは「元に戻す」で再び有効にできます。`,
    failure: '書き込みの前に失敗した場合は、新しいキーを削除します。ほかには何も変わりません。',
    start: '今すぐローテーション',
    cancel: 'キャンセル',
  },
  steps: {
    creating: '新しいキーを作成しています…',
    testing: '新しいキーをテストしています…',
    writing: 'ファイルに書き込んでいます…',
    checking: 'ファイルのキーをテストしています…',
    deactivating: '古いキーを無効にしています…',
  },
  running: oldId => `アクセスキー ${oldId} をローテーションしています`,
  inactive: {
    title: (oldId, newId) => `アクセスキー ${oldId} を ${newId} に置き換えました`,
    detail: (user, date) =>
      `「${user}」の古いキーは無効で、${date}に削除されます。まだ必要なプログラムがある場合は「元に戻す」を選んでください。`,
  },
  'both-active': {
    title: (oldId, newId) => `アクセスキー ${oldId} と ${newId} はどちらも有効です`,
    detail: user =>
      `ファイルには「${user}」の新しいキーがあります。古いキーを使うプログラムがなくなったら、無効にしてください。`,
  },
  replacing: {
    title: oldId => `アクセスキー ${oldId} のローテーションは完了していません`,
    detail: user => `「${user}」のキーは 2 つとも有効です。`,
  },
  creating: {
    title: oldId => `アクセスキー ${oldId} のローテーションが中断されました`,
    detail: user =>
      `「${user}」の 2 つ目のキーが AWS で作成された可能性があります。AWS に接続できるときに Mai が確認します。`,
  },
  reactivating: {
    title: oldId => `アクセスキー ${oldId} はまだ有効に戻っていません`,
    detail: 'AWS の確認が取れていません。Mai がこのキーを削除することはもうありません。',
  },
  unused: {
    title: newId => `アクセスキー ${newId} は使われていません`,
    detail: user =>
      `「${user}」のローテーションが中止されましたが、この新しいキーを削除できませんでした。どのプログラムもこのキーを持っていません。`,
  },
  'unknown-key': {
    title: newId => `アクセスキー ${newId} が中断中に作成されました`,
    detail: user =>
      `AWS が「${user}」のキーを作成している間に Mai が終了しました。おそらくそのキーであり、どのプログラムも持っていません。同僚が作成したものでなければ、削除してください。`,
  },
  actions: {
    undo: '元に戻す',
    deleteOld: '今すぐ削除…',
    deactivate: '古いキーを無効にする',
    again: '再試行',
    deleteNew: 'このキーを削除…',
    keepBoth: '両方とも残す',
    dismiss: '閉じる',
  },
  deletion: {
    question: id => `アクセスキー ${id} を削除しますか？復元はできません。`,
    yes: 'キーを削除',
    no: 'キャンセル',
  },
  reminder: {
    title: oldId => `アクセスキー ${oldId} はまもなく削除されます`,
    body: (user, date) =>
      `「${user}」の古いキーは無効で、${date}に削除されます。残すには、トラブルシューティングで「元に戻す」を選んでください。`,
  },
};

export const rotationFailures: Pick<
  Text['failures'],
  'iam-refused' | 'iam-unreachable' | 'key-changed' | 'key-elsewhere' | 'two-keys' | 'root-key' | 'rotation-unsaved'
> = {
  'iam-refused': {
    title: 'AWS がリクエストを拒否しました',
    denied: action =>
      `このキーには ${action} を呼び出す権限がありません。自身のアクセスキーを管理できるよう、IT 部門に依頼してください。`,
    other: (action, code) => `${action} に対して AWS が「${code}」を返しました。`,
  },
  'iam-unreachable': {
    title: 'AWS に接続できません',
    detail: host => `${host} から応答がありません。ネットワーク、VPN、プロキシを確認して、もう一度お試しください。`,
  },
  'key-changed': {
    title: 'ファイルのキーが変わっています',
    detail: 'ほかのプログラムまたは人が変更しました。Mai は上書きしていません。',
  },
  'key-elsewhere': {
    title: section => `キーは [${section}] にもあります`,
    detail: path =>
      `${path} のこのセクションでは、Mai がキーを置き換えられません。ここからキーを削除するか、プロファイル名を英数字とハイフンだけにしてください。`,
  },
  'two-keys': {
    title: 'この IAM ユーザーにはすでに 2 つのキーがあります',
    detail: '3 つ目のキーは作成できません。先に使われていないキーを削除してください。',
  },
  'root-key': {
    title: 'これはルートユーザーのキーです',
    detail: 'Mai ではローテーションできません。AWS コンソールで削除してください。',
  },
  'rotation-unsaved': {
    title: 'ローテーションを記録できません',
    detail: reason => `${reason}中断に備えて、この記録が必要です。`,
  },
};
