import type { Text } from '../en/en.ts';
import { either, list, number, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('ja', value);
const all = (values: readonly string[]): string => list('ja', values.map(q));
const any = (values: readonly string[]): string => either('ja', values.map(q));

export const company: Text['company'] = {
  choose: '会社の設定ファイルを開く',
  fileKind: '会社の設定',
  offer: {
    title: company => `${q(company)}の設定`,
    linked: name => `${q(name)}から会社の設定を取得しますか？`,
    linkedLead: 'リンク先は次のアドレスです。Mai はまだ接続していません。',
    fetch: '設定を表示する',
    opening: '設定を開いています…',
    another: '別の設定です。ここに表示されていた設定と置き換わりました。',
    from: name => `${q(name)}から`,
    revision: revision => `リビジョン ${number('ja', revision)}`,
    lead: 'まだ何も変更していません。この設定を使うと、Mai は次のように動作します。',
    signed: '会社が署名した設定です。',
    unsigned: 'IT 部門から受け取った場合にだけ使ってください。',
    use: 'この設定を使う',
    leave: '後で',
    refused: 'この設定は使えません',
    refusedHint: '何も変更していません。この内容を、設定を渡した人に送ってください。',
    close: '閉じる',
  },
  inForce: {
    policy: companies => `このコンピューターは ${list('ja', companies)} が設定しています。`,
    setup: company => `${company} の設定を使っています。`,
    unaccepted: company =>
      `取り込んだ ${company} の設定は有効ではなくなりました。このコンピューターのポリシーが指定するどのキーでも署名されていません。新しく署名された設定を開いてください。`,
    drop: 'この設定の使用をやめる',
    support: 'サポートに問い合わせる',
  },
  line: line => `${line} 行目`,
  lineAt: (line, at) => `${line} 行目、${at}`,
  sentence: (where, what) => `${where}：${what}`,
  /** What applies if the machine’s policy has a problem. */
  remains: {
    'last-good': '以前の設定が引き続き有効です。',
    nothing: 'この設定は何も有効になっていません。',
  },
  problems: {
    'open-to-others': 'このコンピューターのほかのユーザーが変更できるため、Mai は使いません。',
    link: 'リンクです。ファイルまたはフォルダー自体を置いてください。',
    'not-a-folder': 'ここにはフォルダーが必要です。',
    'too-large': '100 万文字を超えています。設定ファイルは小さいものなので、別のファイルと思われます。',
    unsigned:
      '署名されていません。このコンピューターは、会社が署名した設定だけを受け付けます。署名済みのものを IT 部門に依頼してください。',
    'wrong-signature':
      '署名が一致しません。署名後に変更されたか、別の人が署名しています。使わずに、IT 部門に知らせてください。',
    'not-text': 'テキストではありません。',
    unreachable: '接続できません。ネットワークまたは VPN を確認して、もう一度お試しください。',
    status: status => `サーバーがエラー ${status} を返しました。IT 部門に知らせてください。`,
    redirected:
      'リンク先が保護されていないアドレスに転送されました。Mai は進みませんでした。IT 部門に知らせてください。',
    outdated: (revision, latest) =>
      `会社がその後に署名した設定より古いものです（リビジョン ${number('ja', revision)}、最新は ${number('ja', latest)}）。最新のものを IT 部門に依頼してください。`,
    'no-revision': latest =>
      `リビジョンがありませんが、会社はすでにリビジョン ${number('ja', latest)} に署名しています。最新のものを IT 部門に依頼してください。`,
  },
  syntax: {
    empty: 'ファイルが空です。',
    value: '値がないか、値に引用符がありません。',
    name: '二重引用符で囲んだ名前が必要です。',
    colon: '名前と値の間にコロンがありません。',
    comma: 'この前にコンマがありません。',
    'trailing-comma': '最後の項目の後にコンマがあります。',
    quotes: 'テキストと名前には二重引用符（"）が必要です。',
    comment: 'JSON にコメントは書けません。',
    'unfinished-text': 'テキストが二重引用符で閉じられていません。',
    'line-break-in-text': 'テキストが 2 行にわたっているか、制御文字が含まれています。',
    escape: 'バックスラッシュの後に、JSON にない文字があります。バックスラッシュ自体は 2 つ続けて書きます。',
    number: 'JSON の数値の書き方ではありません。',
    twice: name => `「${name}」が 2 回書かれています。`,
    'too-deep': '括弧の入れ子が深すぎます。',
    unfinished: 'ファイルが途中で終わっています。閉じられていない括弧があります。',
    'something-after-the-end': '最後の括弧の後に何か書かれています。',
  },
  schema: {
    'unknown-name': name => `「${name}」は、ここで使える名前ではありません。`,
    missing: name => `「${name}」がありません。`,
    type: expected => `${expected}である必要があります。`,
    choice: choices => `${either('ja', choices)} である必要があります。`,
    'too-long': most => `${number('ja', most)} 文字を超えています。`,
    'too-many': most => `${number('ja', most)} 個を超えています。`,
    'too-short': '空です。',
    'lock-without-value': value => `固定するには値が必要です。このファイルに「${value}」も書いてください。`,
    form: 'ここで使える形式ではありません。',
    'public-suffix': host => `「${host}」の下のホストは誰でも取得できます。会社のホストを指定してください。`,
    hidden: code => `見えない文字（${code}）が含まれています。その文字を除いてください。`,
  },
  types: {
    string: '二重引用符で囲んだテキスト',
    number: '数値',
    boolean: 'true または false ',
    array: '[ ] で囲んだリスト',
    object: '{ } で囲んだオブジェクト',
    record: '{ } で囲んだオブジェクト',
  },
  forms: {
    address:
      'ID プロバイダーのサインインページのアドレスを書きます。https:// で始まり、AWS 自体のページではない必要があります。',
    accounts: 'アカウントは 12 桁の数字で書きます。',
    region: 'リージョンは eu-central-1 のように書きます。',
    duration: '有効期間は 1 から 12 までの整数（時間）です。',
    roles: 'ロールは、ロールの ARN とプロバイダーの ARN をコンマで区切って書きます。',
    allowedHosts: 'ホストは sso.example.com、またはその下のすべてを表す *.example.com のように小文字で書きます。',
    integratedSignIn: 'ホストは sso.example.com、またはその下のすべてを表す *.example.com のように小文字で書きます。',
    profileName:
      'プロファイルの名前には {role} または {role-tail} が必要です。{account}、{account-tail}、{account-id}、{company} のほか、英字、数字、_ - . / % @ : + が使えます。',
    link: 'https:// で始まるアドレスである必要があります。',
    signingKey: 'キーは ed25519: と 44 文字の base64 で書きます。',
    signingKeys: 'キーは ed25519: と 44 文字の base64 で書きます。',
    signature: '署名は 88 文字の base64 です。',
    show: 'パターンはロール名で、* と ? を使えます。',
    hide: 'パターンはロール名で、* と ? を使えます。',
    revision: 'リビジョンは 1 以上の整数です。',
  },
  changes: {
    none: 'すでにこの設定になっています。変更はありません。',
    replaces: company => `${q(company)}の設定を置き換えます`,
    ends: sentence => `適用されなくなります：${sentence}`,
    addsProvider: (name, host) => `${q(host)}でサインインする${q(name)}を追加します`,
    renamesProvider: (from, to) => `${q(from)}の名前を${q(to)}にします`,
    providerRegion: (name, region) => `${q(name)}のロールにリージョン${q(region)}を使います`,
    limitsHosts: (name, hosts) =>
      `${q(name)}のサインインウィンドウで開けるページを、${list('ja', ['専用ページ', ...hosts.map(q)])}に限定します`,
    integratedSignIn: (name, hosts) =>
      `このコンピューターのアカウントで${q(name)}にサインインします（Kerberos または NTLM、${all(hosts)}）`,
    namesAccounts: (count, examples) => `${number('ja', count)} 個のアカウントに名前を付けます：${all(examples)}など`,
    renamesAccount: (from, to) => `アカウント${q(from)}の名前を${q(to)}にします`,
    groupsAccounts: names => `アカウントを${all(names)}にまとめます`,
    labelsAccounts: names => `アカウントに${all(names)}のラベルを付けます`,
    colorsAccounts: count => `${number('ja', count)} 個のアカウントに色を付けます`,
    marksAccounts: names => `${all(names)}を本番として表示します`,
    unmarksAccounts: names => `${all(names)}では、本番の前に確認しなくなります`,
    stopsAsking: '本番の前に確認しなくなります',
    hides: count =>
      count === 0 ? '非表示になるロールはありません' : `ロールを ${number('ja', count)} 個非表示にします`,
    hidesRoles: (count, patterns) =>
      count === 0
        ? `名前が${any(patterns)}のロールを非表示にします（該当するロールはありません）`
        : `名前が${any(patterns)}のロールを非表示にします（${number('ja', count)} 個が該当）`,
    showsOnly: patterns => `名前が${any(patterns)}のロールだけを表示します`,
    namesProfiles: template => `新しい AWS プロファイルの名前を${q(template)}にします`,
    listsRoles: (name, count) => `${q(name)}のロールを ${number('ja', count)} 個示します`,
    duration: hours => `別の期間を選ばない限り、認証情報の有効期間を最長 ${number('ja', hours)} 時間にします`,
    region: region => `別のリージョンを選ばない限り、リージョン${q(region)}を使います`,
    endSessionsOnQuit: on => (on ? 'Mai の終了時に認証情報を削除します' : 'Mai の終了時に認証情報を残します'),
    confirmProduction: on => (on ? '本番アカウントの認証情報を取得する前に確認します' : '本番の前に確認しません'),
    defaultProfile: on =>
      on ? '最初に使用中になったロールをデフォルトにします' : '選択しない限り、ロールをデフォルトにしません',
    locks: (setting, why) => (why === '' ? `「${setting}」を固定します` : `「${setting}」を固定します：${q(why)}`),
    forbidsPasswordFill: 'パスワードを自動入力しません',
    marksProduction: patterns => `名前が${any(patterns)}のアカウントだけを本番として扱います`,
    support: places => `問い合わせ先を表示します：${places.map(q).join(' ')}`,
  },
  settings: {
    companies: '会社',
    profileNames: 'プロファイル名',
    region: 'デフォルトリージョン',
    endSessionsOnQuit: 'Mai の終了時にキーを削除',
    confirmProduction: '本番の前に確認',
    defaultProfile: '最初のロールをデフォルトにする',
  },
};
