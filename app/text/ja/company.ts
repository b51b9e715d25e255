import type { Text } from '../en/en.ts';
import { either, list, number, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('ja', value);
const all = (values: readonly string[]): string => list('ja', values.map(q));
const any = (values: readonly string[]): string => either('ja', values.map(q));

export const company: Text['company'] = {
  choose: '会社セットアップファイルを開く',
  fileKind: '会社セットアップ',
  offer: {
    title: company => `${q(company)}のセットアップ`,
    linked: name => `${q(name)}から会社セットアップを取得しますか？`,
    linkedLead: '次の URL へのリンクが開かれました。Mai はまだ接続していません。',
    fetch: 'セットアップを取得',
    opening: 'セットアップを開いています…',
    another: '別のセットアップです。先に表示されていたものと入れ替わりました。',
    from: name => `取得元：${q(name)}`,
    revision: revision => `リビジョン ${number('ja', revision)}`,
    lead: 'まだ何も変更されていません。このセットアップを使用すると、次のようになります。',
    signed: '会社の署名があります。',
    unsigned: 'IT 部門から受け取ったものだけを使用してください。',
    use: 'このセットアップを使用',
    leave: '後で',
    refused: 'このセットアップは使用できません',
    refusedHint: '何も変更されていません。このメッセージを、セットアップの提供者に送ってください。',
    close: '閉じる',
  },
  inForce: {
    logsRoleUse: 'このコンピューターで使用したロールを会社がログに記録します。',
    revised: (company, revision) => `${company}（リビジョン ${number('ja', revision)}）`,
    policy: companies => `このコンピューターは ${list('ja', companies)} が管理しています。`,
    setup: company => `${company} のセットアップを使用しています。`,
    unaccepted: company =>
      `${company} のセットアップは適用されなくなりました。署名に使われたキーが、このコンピューターのポリシーにありません。新しく署名されたセットアップを開いてください。`,
    drop: 'このセットアップの使用をやめる',
    support: 'サポートに問い合わせる',
  },
  line: line => `${line} 行目`,
  lineAt: (line, at) => `${line} 行目、${at}`,
  sentence: (where, what) => `${where}：${what}`,
  /** What applies if the machine’s policy has a problem. */
  remains: {
    'last-good': '以前の設定が引き続き適用されます。',
    nothing: 'どの設定も適用されません。',
  },
  problems: {
    'open-to-others': 'このコンピューターのほかのユーザーが変更できるため、無視されます。',
    link: 'リンクです。ファイルまたはフォルダー自体を置いてください。',
    'not-a-folder': 'フォルダーである必要があります。',
    'too-large': '100 万文字を超えています。セットアップファイルは通常小さいため、別のファイルと思われます。',
    unsigned:
      '署名がありません。このコンピューターで使用できるのは、会社が署名したセットアップだけです。署名済みのものを IT 部門に依頼してください。',
    'wrong-signature':
      '署名が一致しません。署名後に変更されたか、会社以外が署名したものです。使用せずに、IT 部門に連絡してください。',
    'not-text': 'テキストファイルではありません。',
    unreachable: '接続できません。ネットワークまたは VPN を確認して、もう一度お試しください。',
    status: status => `サーバーからエラー ${status} が返されました。IT 部門に連絡してください。`,
    redirected:
      'リンクが別の URL に転送されています。Mai は転送先を開きません。IT 部門に直接のリンクを依頼してください。',
    outdated: (revision, latest) =>
      `古いセットアップです。これはリビジョン ${number('ja', revision)} ですが、会社はリビジョン ${number('ja', latest)} に署名しています。最新のものを IT 部門に依頼してください。`,
    'no-revision': latest =>
      `リビジョンがありませんが、会社はリビジョン ${number('ja', latest)} に署名しています。最新のものを IT 部門に依頼してください。`,
  },
  syntax: {
    empty: 'ファイルが空です。',
    value: '値がないか、値に引用符がありません。',
    name: '二重引用符で囲んだ名前がありません。',
    colon: '名前と値の間にコロンがありません。',
    comma: 'この前にコンマがありません。',
    'trailing-comma': '最後の項目の後にコンマがあります。',
    quotes: 'テキストと名前は二重引用符（"）で囲んでください。',
    comment: 'JSON にコメントは書けません。',
    'unfinished-text': 'テキストを閉じる二重引用符がありません。',
    'line-break-in-text': 'テキストに改行または制御文字が含まれています。',
    escape:
      'バックスラッシュの後に、JSON では使用できない文字があります。バックスラッシュ自体は 2 つ続けて書いてください。',
    number: 'JSON の数値として正しくありません。',
    twice: name => `「${name}」が 2 回書かれています。`,
    'too-deep': '括弧の入れ子が深すぎます。',
    unfinished: '閉じられていない括弧があります。',
    'something-after-the-end': '最後の括弧の後に余分な内容があります。',
  },
  schema: {
    'unknown-name': name => `「${name}」はここでは使用できません。`,
    missing: name => `「${name}」がありません。`,
    type: expected => `${expected}を指定してください。`,
    choice: choices => `${either('ja', choices)} を指定してください。`,
    'too-long': most => `${number('ja', most)} 文字を超えています。`,
    'too-many': most => `${number('ja', most)} 件を超えています。`,
    'too-short': '空です。',
    'lock-without-value': value => `ロックするには値が必要です。このファイルに「${value}」も追加してください。`,
    form: '形式が正しくありません。',
    'public-suffix': host => `「${host}」の下のホストは誰でも取得できます。会社のホストを指定してください。`,
    hidden: code => `見えない文字（${code}）が含まれています。削除してください。`,
  },
  types: {
    string: '二重引用符で囲んだテキスト',
    number: '数値',
    boolean: 'true または false ',
    array: '[ ] で囲んだリスト',
    object: '{ } で囲んだオブジェクト',
    record: '{ } で囲んだオブジェクト',
  },
  /** Expected values by field name. */
  forms: {
    address:
      'https:// で始まる、ID プロバイダーのサインインページの URL を指定してください。AWS のページは指定できません。',
    accounts: 'アカウントは 12 桁の数字で指定してください。',
    region: 'リージョンは eu-central-1 のように指定してください。',
    duration: '期間は 1～12 の整数（時間）で指定してください。',
    roles: 'ロールは、ロールの ARN とプロバイダーの ARN をコンマで区切って指定してください。',
    allowedHosts:
      'ホストは sso.example.com のように小文字で指定してください。*.example.com は、その下のすべてを表します。',
    integratedSignIn:
      'ホストは sso.example.com のように小文字で指定してください。*.example.com は、その下のすべてを表します。',
    profileName:
      'プロファイル名には {role} または {role-tail} が必要です。ほかに {account}、{account-tail}、{account-id}、{company}、英数字、_ - . / % @ : + を使用できます。',
    link: 'https:// で始まる URL を指定してください。',
    signingKey: 'キーは、ed25519: と 44 文字の base64 で指定してください。',
    signingKeys: 'キーは、ed25519: と 44 文字の base64 で指定してください。',
    signature: '署名は 88 文字の base64 で指定してください。',
    show: 'パターンにはロール名を指定してください。* と ? を使用できます。',
    hide: 'パターンにはロール名を指定してください。* と ? を使用できます。',
    revision: 'リビジョンは 1 以上の整数で指定してください。',
  },
  changes: {
    none: 'このセットアップの内容は、すべて適用済みです。',
    replaces: company => `${q(company)}のセットアップを置き換えます`,
    ends: sentence => `適用されなくなります：${sentence}`,
    movesProvider: (name, from, to) =>
      `${q(name)} を ${q(from)} から ${q(to)} に移し、以前のアドレスからサインアウトします`,
    withdrawsProvider: address => `${q(address)} の会社を削除し、そのロールを停止します`,
    addsProvider: (name, host) => `${q(name)}（サインイン先：${q(host)}）を追加します`,
    renamesProvider: (from, to) => `${q(from)}の名前を${q(to)}に変更します`,
    accessPortal: (name, region) => `${q(name)}に${q(region)}の AWS アクセスポータルを使用します`,
    providerRegion: (name, region) => `${q(name)}のロールにリージョン${q(region)}を使用します`,
    limitsHosts: (name, hosts) =>
      `${q(name)}のサインインウィンドウで開けるページを、${list('ja', ['サインインページ', ...hosts.map(q)])}に限定します`,
    integratedSignIn: (name, hosts) =>
      `${all(hosts)}では、このコンピューターのアカウントで${q(name)}にサインインします（Kerberos または NTLM）`,
    namesAccounts: (count, examples) =>
      `アカウント ${number('ja', count)} 件に名前を付けます：${all(examples)}${count > examples.length ? 'など' : ''}`,
    renamesAccount: (from, to) => `アカウント${q(from)}の名前を${q(to)}に変更します`,
    groupsAccounts: names => `アカウントを${all(names)}のグループにまとめます`,
    labelsAccounts: names => `アカウントに${all(names)}のラベルを付けます`,
    colorsAccounts: count => `アカウント ${number('ja', count)} 件に色を付けます`,
    marksAccounts: names => `${all(names)}を本番アカウントとして扱います`,
    unmarksAccounts: names => `${all(names)}のロールは、確認なしで開始されるようになります`,
    stopsAsking: '本番のロールは、確認なしで開始されるようになります',
    hides: count =>
      count === 0 ? '非表示になるロールはありません' : `ロール ${number('ja', count)} 件を非表示にします`,
    hidesRoles: (count, patterns) =>
      count === 0
        ? `名前が${any(patterns)}のロールを非表示にします（該当なし）`
        : `名前が${any(patterns)}のロールを非表示にします（${number('ja', count)} 件が該当）`,
    showsOnly: patterns => `名前が${any(patterns)}のロールだけを表示します`,
    namesProfiles: template => `新しい AWS プロファイルの名前を${q(template)}にします`,
    signsInWith: (name, browser) => `${q(name)}には ${browser} でサインインします`,
    signsInHere: name => `${q(name)}には Mai のウィンドウでサインインします`,
    listsRoles: (name, count) => `${q(name)}のロール ${number('ja', count)} 件を追加します`,
    duration: hours => `セッション期間を ${number('ja', hours)} 時間にします（自分で選択した場合を除く）`,
    region: region => `デフォルトリージョンを${q(region)}にします（自分で選択した場合を除く）`,
    endSessionsOnQuit: on => (on ? 'Mai の終了時にロールを停止します' : 'Mai の終了時にロールを停止しません'),
    updates: {
      install: '可能な場合、Mai の新しいバージョンを自動でインストールします',
      tell: 'Mai の新しいバージョンを通知します',
      off: 'Mai の新しいバージョンを確認しません',
    },
    confirmProduction: on => (on ? '本番のロールを開始する前に確認します' : '本番のロールを開始する前に確認しません'),
    defaultProfile: on =>
      on ? '最初に開始したロールをデフォルトにします' : '選択しない限り、ロールをデフォルトにしません',
    delivery: onDemand =>
      onDemand
        ? '変更しない限り、ツールには必要に応じて認証情報を渡します（credential_process）'
        : '変更しない限り、ツールには AWS のファイルで認証情報を渡します',
    forbids: {
      localServer: 'ローカル認証情報サーバーを無効にします',
      copying: '認証情報とコンソールのリンクをコピーできなくします',
      otherAccounts: '別のアカウントのロールを開始できなくします',
    },
    because: (what, why) => (why === '' ? what : `${what}：${q(why)}`),
    locks: (setting, why) => (why === '' ? `「${setting}」をロックします` : `「${setting}」をロックします：${q(why)}`),
    forbidsPasswordFill: 'パスワードを自動入力しません',
    forbidsLocalApps: 'サインインページがこのコンピューターのアプリと通信できないようにします',
    marksProduction: patterns => `名前が${any(patterns)}のアカウントだけを本番として扱います`,
    support: places => `問い合わせ先を追加します：${places.map(q).join(' ')}`,
  },
  settings: {
    companies: '会社',
    profileNames: 'プロファイル名',
    region: 'デフォルトリージョン',
    endSessionsOnQuit: 'Mai の終了時にロールを停止',
    confirmProduction: '本番のロールを開始する前に確認',
    defaultProfile: '最初に開始したロールをデフォルトにする',
    signInWith: 'サインインに使うもの',
    updates: 'Mai のアップデート',
    duration: 'セッション期間',
    delivery: 'ツールへの認証情報の渡し方',
    localServer: 'ローカル認証情報サーバー',
    copying: '認証情報のコピー',
    otherAccounts: '別のアカウントのロール',
  },
};
