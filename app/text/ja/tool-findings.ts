import type { Text } from '../en/en.ts';

export const toolFindings: Text['toolFindings'] = {
  terminal: shell => `新しいターミナル（${shell}）`,
  removeMark: 'バックアップして削除',
  incomplete: '認証情報ファイルで一部が欠けているため、残りも AWS に拒否されます。',
  'process-gone': {
    title: profile => `「${profile}」が実行するプログラムがありません`,
    detail: program => `credential_process に指定された ${program} が存在しません。Mai を移動していませんか？`,
  },
  'byte-order-mark': {
    title: file => `${file}の先頭にバイトオーダーマーク（BOM）があります`,
    detail: path =>
      `${path} の 1 行目にあるため、AWS CLI と boto3 ではファイル全体が拒否されます。一部のエディターが付けるものです。`,
  },
  repeated: {
    section: name => `[${name}] が 2 回書かれています`,
    setting: name => `${name} が 2 回書かれています`,
    detail: (path, line) =>
      `${path} の ${line} 行目が重複しているため、AWS CLI と boto3 ではファイル全体が拒否されます。どちらか一方だけを残してください。`,
  },
  'inline-comment': {
    title: name => `コメントが ${name} の一部として読み取られています`,
    detail: (path, line) =>
      `${path} の ${line} 行目で、AWS CLI と boto3 はコメントを値の一部として読み取ります。コメントを別の行に移してください。`,
  },
  'link-broken': {
    title: file => `${file}のリンクが切れています`,
    detail: (path, link) =>
      `${path} のリンク先 ${link} が存在しません。リンク先のファイルを復元するか、リンクを削除してください。`,
  },
  'no-room': {
    title: 'ディスクがいっぱいです',
    detail: path => `新しい認証情報を ${path} に書き込めません。空き容量を増やしてください。`,
  },
  'not-writable': {
    title: 'AWS フォルダーが読み取り専用です',
    detail: path => `新しい認証情報を ${path} に書き込めません。所有者または IT 部門にアクセス許可を依頼してください。`,
  },
  'services-missing': {
    title: profile => `「${profile}」に指定された services が存在しません`,
    detail: (value, place) =>
      `${place}に「services = ${value}」がありますが、[services ${value}] がありません。一部のツールはここで停止します。その行を削除してください。`,
  },
  'credentials-refused': {
    ours: profile => `AWS が「${profile}」の認証情報を拒否しています`,
    theirs: profile => `AWS が「${profile}」にある別のプログラムの認証情報を拒否しています`,
    detail: code => `AWS から ${code} が返されました。認証情報が変更されたか、無効になっています。`,
    default: code =>
      `プロファイルを指定しないツールがこの認証情報を使用し、AWS から ${code} が返されます。削除してください。`,
  },
  'other-identity': {
    title: profile => `「${profile}」は別のロールを使用しています`,
    detail: (name, account) =>
      `このプロファイルを使用するツールは、アカウント ${account} の ${name} として動作します。ファイルに別の認証情報が含まれています。`,
  },
  'tool-stopped': {
    title: host => `ツールが ${host} の AWS に接続できません`,
    name: '名前が見つかりませんでした。',
    refused: '接続が拒否されました。',
    timeout: '時間内に応答がありませんでした。',
    other: '接続に失敗しました。',
    untrusted: 'ツールが信頼していない証明書が使用されています。',
    cause: (name, value, place) =>
      `${place}で設定された ${name} = ${value} が原因と思われます。修正または削除してください。`,
    plain: 'Mai からは接続できます。ツールから AWS に接続する方法を IT 部門にお問い合わせください。',
  },
  'ca-bundle': {
    title: name => `${name} に使用できる証明書がありません`,
    missing: (value, place) => `${place}で設定されていますが、${value} が存在しません。修正または削除してください。`,
    unreadable: (value, place) =>
      `${place}で設定されていますが、${value} を読み取れません。修正または削除してください。`,
    'no-certificate': (value, place) =>
      `${place}で設定されていますが、${value} に証明書がありません。修正または削除してください。`,
  },
  'proxy-dead': {
    title: name => `${name} のプロキシが応答しません`,
    detail: (value, place) =>
      `${place}で ${value} に設定されていますが、プロキシが動作していません。修正または削除してください。`,
  },
  'endpoint-set': {
    title: profile => `「${profile}」の接続先が AWS ではありません`,
    detail: (name, value, place) =>
      `${place}で ${name} が ${value} に設定されています。このプロファイルを使用するツールは、そこに接続します。`,
  },
  'region-unknown': {
    title: value => `「${value}」は AWS リージョンではありません`,
    detail: (name, place) => `${place}で ${name} に設定されています。リージョンは eu-central-1 のように指定します。`,
  },
  'aws-alias': {
    title: 'aws コマンドが変更されています',
    detail: (definition, place) =>
      `${place}では、「aws」で「${definition}」が実行されます。想定と異なるプロファイル、リージョン、URL が使用される可能性があります。`,
  },
  'home-differs': {
    title: 'ターミナルのホームフォルダーが異なります',
    detail: (terminal, home) =>
      `ツールは ${terminal} を参照しますが、Mai は ${home} に書き込みます。両方を同じユーザーで起動してください。`,
  },
};
