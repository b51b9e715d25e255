import type { Text } from '../en/en.ts';

export const toolFindings: Text['toolFindings'] = {
  terminal: shell => `新しいターミナル（${shell}）`,
  removeMark: 'バックアップを取って削除',
  incomplete: 'credentials ファイルに一部が欠けているため、AWS は残りを拒否します。',
  'process-gone': {
    title: profile => `「${profile}」が実行するプログラムがありません`,
    detail: program => `credential_process で指定された ${program} が見つかりません。Mai を移動しましたか？`,
  },
  'byte-order-mark': {
    title: file => `${file}の先頭にバイトオーダーマーク (BOM) があります`,
    detail: path =>
      `${path} の 1 行目です。このため AWS CLI と boto3 はファイル全体を拒否します。一部のエディターが付けるものです。`,
  },
  repeated: {
    section: name => `[${name}] が重複しています`,
    setting: name => `${name} が重複しています`,
    detail: (path, line) =>
      `${path} の ${line} 行目が重複しており、AWS CLI と boto3 はファイル全体を拒否します。どちらか一方だけを残してください。`,
  },
  'inline-comment': {
    title: name => `コメントが ${name} の一部として読まれています`,
    detail: (path, line) =>
      `${path} の ${line} 行目で、AWS CLI と boto3 はコメントを値の一部とみなします。コメントを別の行に移してください。`,
  },
  'link-broken': {
    title: file => `${file}のリンク先がありません`,
    detail: (path, link) =>
      `${path} のリンク先 ${link} が見つかりません。ファイルを元に戻すか、リンクを削除してください。`,
  },
  'no-room': {
    title: 'ディスクに空きがありません',
    detail: path => `新しい認証情報を ${path} に書き込めません。空き容量を増やしてください。`,
  },
  'not-writable': {
    title: 'AWS フォルダーが読み取り専用です',
    detail: path => `新しい認証情報を ${path} に書き込めません。所有者または IT 部門にアクセス権を依頼してください。`,
  },
  'services-missing': {
    title: profile => `「${profile}」が指定する services がありません`,
    detail: (value, place) =>
      `${place}に「services = ${value}」がありますが、[services ${value}] がありません。ここで停止するツールがあります。その行を削除してください。`,
  },
  'credentials-refused': {
    ours: profile => `AWS が「${profile}」の認証情報を拒否しています`,
    theirs: profile => `AWS が「${profile}」にある別の認証情報を拒否しています`,
    detail: code => `AWS の応答は ${code} です。認証情報が変更されたか、無効になっています。`,
    default: code =>
      `プロファイルを指定しないツールがこれを使い、AWS は ${code} を返します。別のプログラムが残したものです。`,
  },
  'other-identity': {
    title: profile => `「${profile}」は別のロールにつながっています`,
    detail: (name, account) =>
      `これを使うツールは、アカウント ${account} の ${name} になります。ファイルに別の認証情報があります。`,
  },
  'tool-stopped': {
    title: host => `ツールが ${host} の AWS に接続できません`,
    name: 'この名前はここでは見つかりません。',
    refused: '接続が拒否されました。',
    timeout: '時間内に応答がありませんでした。',
    other: '接続に失敗しました。',
    untrusted: 'ツールが信頼しない証明書が提示されています。',
    cause: (name, value, place) => `${place}で設定された ${name} = ${value} が原因です。修正または削除してください。`,
    plain: 'Mai からは接続できます。ツールから AWS に接続する方法を IT 部門に確認してください。',
  },
  'ca-bundle': {
    title: name => `${name} に使用できる証明書がありません`,
    missing: (value, place) => `${place}で設定されていますが、${value} がありません。修正または削除してください。`,
    unreadable: (value, place) =>
      `${place}で設定されていますが、${value} を読み取れません。修正または削除してください。`,
    'no-certificate': (value, place) =>
      `${place}で設定されていますが、${value} に証明書がありません。修正または削除してください。`,
  },
  'proxy-dead': {
    title: name => `${name} のプロキシが応答しません`,
    detail: (value, place) =>
      `${place}で ${value} に設定されていますが、そこにプロキシはありません。修正または削除してください。`,
  },
  'endpoint-set': {
    title: profile => `「${profile}」の接続先は AWS ではありません`,
    detail: (name, value, place) =>
      `${place}で ${name} が ${value} に設定されています。このプロファイルを使うツールはそのアドレスに接続します。`,
  },
  'region-unknown': {
    title: value => `「${value}」は AWS のリージョンではありません`,
    detail: (name, place) => `${place}で ${name} に設定されています。リージョンは eu-central-1 のように指定します。`,
  },
  'aws-alias': {
    title: 'aws コマンドが変更されています',
    detail: (definition, place) =>
      `${place}では「aws」が「${definition}」を実行します。想定と異なるプロファイル、リージョン、アドレスが使われることがあります。`,
  },
  'home-differs': {
    title: 'ターミナルのホームフォルダーが異なります',
    detail: (terminal, home) =>
      `ツールは ${terminal} を参照し、Mai は ${home} に書き込みます。両方を同じユーザーで起動してください。`,
  },
};
