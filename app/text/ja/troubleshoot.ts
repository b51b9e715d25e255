import type { Text } from '../en/en.ts';
import { either, list, number } from '../grammar.ts';

export const troubleshoot: Text['troubleshoot'] = {
  title: 'トラブルシューティング',
  question: 'ツールから接続できない場合',
  running: '確認しています…',
  again: '再確認',
  copy: 'レポートをコピー',
  copied: 'コピーしました。',
  copyDetails: '詳細をコピー',
  learnMore: '詳細はこちら',
  checked: [
    'AWS ファイルの認証情報',
    '認証情報より優先される設定',
    'AWS への接続と時計',
    'このコンピューターの会社セットアップ',
  ],
  allWell: '問題は見つかりませんでした。',
  allWellHint:
    'それでもツールから接続できない場合は、ツールを再起動してください。多くのツールは、起動時にのみファイルを読み取ります。',
  counted: (faults, warnings, hints) =>
    list('ja', [
      ...(faults > 0 ? [`問題 ${number('ja', faults)} 件`] : []),
      ...(warnings > 0 ? [`警告 ${number('ja', warnings)} 件`] : []),
      ...(hints > 0 ? [`ヒント ${number('ja', hints)} 件`] : []),
    ]),
  severities: { problem: '問題', warning: '警告', tip: 'ヒント' },
  fixes: {
    'clear-keys': 'バックアップして削除',
    'set-region': region => `${region} を使用`,
    'close-to-others': 'アクセスを自分だけに制限',
    renew: '今すぐ更新',
    'make-default': role => `${role} をデフォルトにする`,
  },
  fixing: '修正しています…',
  places: {
    environment: 'ユーザー環境',
    file: (path, line) => `${path} の ${line} 行目`,
  },
  files: { credentials: '認証情報ファイル', config: 'config ファイル' },
  'nothing-active': {
    title: '使用中のロールがありません',
    detail: 'Mai でロールを開始すると、ツールで認証情報を使用できます。',
  },
  'no-default': {
    title: 'デフォルトのロールがありません',
    detail: profiles =>
      `プロファイルを指定しないツールでは、認証情報が見つかりません。ロールをデフォルトにするか、ツールで ${either('ja', profiles)} を選択してください。`,
  },
  'variable-wins': {
    title: names => `${list('ja', names)} が Mai より優先されています`,
    where: (names, place) => `${place}で ${list('ja', names)} が設定されています。`,
    keys: 'AWS ツールは、Mai ではなくそこにある認証情報を使用します。',
    profile: value => `そのため、ツールは Mai が管理していないプロファイル「${value}」を使用します。`,
    file: value => `そのため、ツールは Mai が書き込むファイルではなく ${value} を読み取ります。`,
    role: 'そのため、ツールはファイルを読み取る前に、別の方法で認証情報を取得します。',
    region: value => `Mai でロールに別のリージョンを設定していても、ツールは ${value} を使用します。`,
    endpoint: value => `ツールは AWS ではなく ${value} に接続します。`,
    environment: () =>
      '設定している場所から削除し、このコンピューターにログインし直してください。または、この設定なしでツールを起動してください。',
    inFile: () => 'その行を削除し、新しいターミナルを開いてください。',
  },
  'long-lived-key': {
    title: id => `アクセスキー ${id} には有効期限がありません`,
    profile: (profile, file) => `${file}のプロファイル「${profile}」にあります。`,
    line: (file, line) => `${file}の ${line} 行目にあります。`,
    variable: (name, place) => `${place}で設定された ${name} に含まれています。`,
    age: days =>
      days === 0 ? 'ファイルは今日変更されました。' : `ファイルが最後に変更されたのは ${number('ja', days)} 日前です。`,
    why: 'バックアップや紛失したノートパソコンからコピーされると、削除するまで不正に使用されるおそれがあります。',
  },
  'process-shadowed': {
    title: profile => `古い認証情報が「${profile}」より優先されています`,
    detail:
      'config ファイルには最新の認証情報を渡すプログラムが指定されていますが、ツールは認証情報ファイルの古い認証情報を使用します。',
  },
  'foreign-settings': {
    title: profile => `「${profile}」は別の方法で認証情報を取得しています`,
    detail: keys =>
      `config ファイルのセクションに、Mai が書き込んでいない ${list('ja', keys)} があり、Mai の認証情報より優先されます。削除するか、ロールに別のプロファイル名を付けてください。`,
  },
  'keys-gone': {
    title: profile => `「${profile}」の認証情報が見つかりません`,
    gone: '別のプログラムが認証情報ファイルから削除しました。',
    replaced: '別のプログラムがほかの認証情報に置き換えました。',
  },
  'region-missing': {
    title: profile => `「${profile}」にリージョンがありません`,
    detail: '多くのツールは「You must specify a region」と表示して停止します。',
  },
  'wrong-header': {
    title: header => `[${header}] は認識されません`,
    config: line => `config ファイルの ${line} 行目では、名前の前に「profile」が必要です。`,
    credentials: line => `認証情報ファイルの ${line} 行目では、名前の前に「profile」を付けないでください。`,
  },
  'open-to-others': {
    title: what => `${what}にほかのユーザーがアクセスできます`,
    file: 'このコンピューターのほかのユーザーが、読み取ったり変更したりできます。',
    folder: 'このコンピューターのほかのユーザーが、中のファイルを置き換えることができます。',
    folderName: 'AWS フォルダー',
  },
  'not-own': {
    title: file => `${file}の所有者が別のユーザーです`,
    detail: 'sudo で作成された可能性があります。所有者の修正を IT 部門に依頼してください。',
  },
  unreadable: {
    title: file => `${file}を読み取れません`,
    detail: (path, reason) => `${path}：${reason}`,
  },
  damaged: {
    title: file => `${file}が壊れています`,
    detail: (path, line) =>
      `AWS ツールは ${path} の ${line} 行目を読み取れないため、ファイル全体を拒否します。その行を修正または削除してください。`,
    tolerable: (path, line) =>
      `${path} の ${line} 行目は、一部の AWS ツールでしか読み取れません。ほかのツールはファイル全体を拒否します。`,
  },
  'on-network': {
    title: file => `${file}がネットワークドライブにあります`,
    detail: (path, network) =>
      `${path} は ${network} にあります。読み取りにはネットワーク接続が必要で、ほかのコンピューターでも同じ認証情報が使用されます。`,
  },
  'clock-off': {
    title: 'このコンピューターの時計がずれています',
    detail: minutes =>
      `AWS の時刻と約 ${number('ja', minutes)} 分ずれています。許容範囲は 5 分です。時刻の自動設定をオンにしてください。`,
  },
  'setup-not-refreshed': {
    title: company => `${company} のセットアップの変更を確認できませんでした`,
  },
  'old-electron': {
    title: version => `Electron ${version} のセキュリティ修正は終了しました`,
    development: version =>
      `この Mai は開発専用です。Electron ${version} のセキュリティ修正は終了しています。実際のアカウントでは使用しないでください。`,
    release: version =>
      `この Mai は古いバージョンです。Electron ${version} のセキュリティ修正は終了しています。新しいバージョンをインストールしてください。`,
  },
  'no-keychain': {
    title: 'このデスクトップ環境にはキーチェーンがありません',
    detail:
      'キーチェーンサービスが実行されていないため、再起動後は機密情報が失われます。Mai を起動するたびにサインインが必要です。GNOME Keyring または KWallet をインストールしてください。',
  },
  sts: {
    title: host => `${host} の AWS に接続できません`,
    name: '名前が見つかりませんでした。インターネット接続と、会社の VPN が必要かを確認してください。',
    refused: '接続が拒否されました。ネットワーク、VPN、プロキシを確認してください。',
    timeout: '時間内に応答がありませんでした。ネットワーク、VPN、プロキシを確認してください。',
    offline: 'このコンピューターはオフラインです。',
    proxy: 'ネットワークのプロキシが接続をブロックしました。プロキシについて IT 部門にお問い合わせください。',
    other: '接続に失敗しました。ネットワーク、VPN、プロキシを確認してください。',
    untrusted:
      'このコンピューターが信頼していない証明書が使用されています。会社のプロキシでよく起こります。証明書のインストールを IT 部門に依頼してください。',
    by: proxy => `システムの設定により、${proxy} を経由します。`,
  },
  report: {
    title: (version, platform) => `Mai ${version} トラブルシューティングレポート、${platform}`,
    line: (severity, title, detail) => `[${severity}] ${title}：${detail}`,
    more: count => `ほか ${number('ja', count)} 件`,
  },
};
