import type { Text } from '../en/en.ts';
import { either, list, number } from '../grammar.ts';

export const troubleshoot: Text['troubleshoot'] = {
  title: '診断',
  question: 'ツールがキーを見つけられないときは',
  running: '確認しています…',
  again: 'もう一度確認',
  copy: 'レポートをコピー',
  copied: 'コピーしました。',
  copyDetails: '詳細をコピー',
  learnMore: '詳しく見る',
  checked: ['AWS ファイルの認証情報', '優先される設定', 'AWS への接続と時計', 'このコンピューターの会社セットアップ'],
  allWell: '問題は見つかりませんでした。',
  allWellHint:
    'それでもツールがキーを見つけられない場合は、ツールを再起動してください。多くのツールは起動時にだけファイルを読み込みます。',
  counted: (faults, warnings, hints) =>
    list('ja', [
      ...(faults > 0 ? [`エラー ${number('ja', faults)} 件`] : []),
      ...(warnings > 0 ? [`警告 ${number('ja', warnings)} 件`] : []),
      ...(hints > 0 ? [`ヒント ${number('ja', hints)} 件`] : []),
    ]),
  severities: { fault: 'エラー', warning: '警告', hint: 'ヒント' },
  fixes: {
    'clear-keys': 'バックアップして削除',
    'set-region': region => `${region} を使う`,
    'close-to-others': '自分だけが使えるようにする',
    renew: '今すぐ新しいキーを取得',
    'make-default': role => `${role} をデフォルトにする`,
  },
  fixing: '修正しています…',
  places: {
    environment: 'このセッションの環境',
    file: (path, line) => `${path} の ${line} 行目`,
  },
  files: { credentials: 'credentials ファイル', config: 'config ファイル' },
  'nothing-active': {
    title: '有効なロールがありません',
    detail: 'Mai でロールを選ぶと、ツールがキーを見つけられます。',
  },
  'no-default': {
    title: 'デフォルトのロールがありません',
    detail: profiles =>
      `プロファイルを指定しないツールは認証情報を見つけられません。ロールをデフォルトにするか、ツールでプロファイル（${either('ja', profiles)}）を指定してください。`,
  },
  'variable-wins': {
    title: names => `${list('ja', names)} がファイルより優先されています`,
    where: (names, place) => `${list('ja', names)} は ${place}で設定されています。`,
    keys: 'すべての AWS ツールはそのキーを使い、Mai が書き込むファイルを読みません。',
    profile: value => `そのため、ツールは Mai が書き込んでいないプロファイル「${value}」を使います。`,
    file: value => `そのため、ツールは Mai が書き込むファイルではなく ${value} を読みます。`,
    role: 'そのため、ツールはファイルを読む前に別の方法でキーを取得します。',
    region: value => `Mai でのロールのリージョンに関係なく、ツールは ${value} で動作します。`,
    endpoint: value => `ツールは AWS ではなく ${value} と通信します。`,
    environment: () =>
      '設定している場所から削除し、このコンピューターにログインし直すか、その設定なしでツールを起動してください。',
    inFile: () => 'その行を削除し、新しいターミナルを開いてください。',
  },
  'long-lived-key': {
    title: id => `アクセスキー ${id} には期限がありません`,
    profile: (profile, file) => `${file}のプロファイル「${profile}」にあります。`,
    line: (file, line) => `${file}の ${line} 行目にあります。`,
    variable: (name, place) => `${place}で設定された ${name} に入っています。`,
    age: days =>
      days === 0 ? 'ファイルは今日変更されました。' : `ファイルは ${number('ja', days)} 日前から変更されていません。`,
    why: 'バックアップやスクリーンショット、紛失したノートパソコンからこのキーをコピーした人は、誰かが気付くまで使い続けられます。「AWS のアクセスキーを人が扱う必要は、本来ありません。」',
    instead:
      '代わりに Mai のロールを使ってください。ロールのキーは自動で期限が切れます。AWS 上のプログラムには、マシンのロールを割り当てます。その後、IAM でこのキーを削除してもらってください。',
  },
  'process-shadowed': {
    title: profile => `古いキーが「${profile}」のプロセスを隠しています`,
    detail:
      'config ファイルには新しいキーを渡すプログラムが指定されていますが、credentials ファイルの古いキーが優先されています。',
  },
  'foreign-settings': {
    title: profile => `「${profile}」は別の方法でキーを取得しています`,
    detail: keys =>
      `config ファイルのセクションに、Mai が書き込んでいない ${list('ja', keys)} があります。ツールはそれに従い、Mai のキーを使いません。その設定を削除するか、ロールに別のプロファイル名を付けてください。`,
  },
  'keys-gone': {
    title: profile => `「${profile}」のキーがなくなりました`,
    gone: '別のプログラムが credentials ファイルから削除しました。',
    replaced: '別のプログラムがほかのキーに置き換えました。',
  },
  'region-missing': {
    title: profile => `「${profile}」にリージョンがありません`,
    detail: '多くのツールは「You must specify a region」と表示して止まります。',
  },
  'wrong-header': {
    title: header => `どのツールも [${header}] を見つけられません`,
    config: line => `config ファイルの ${line} 行目では、プロファイル名の前に「profile」という語が必要です。`,
    credentials: line => `credentials ファイルの ${line} 行目では、プロファイル名の前に「profile」という語は不要です。`,
  },
  'open-to-others': {
    title: what => `${what}をほかの人が使えます`,
    file: 'このコンピューターのほかのユーザーが、読み取りや変更をできる状態です。',
    folder: 'このコンピューターのほかのユーザーが、ファイルを置き換えられる状態です。',
    folderName: 'AWS フォルダー',
  },
  'not-own': {
    title: file => `${file}の所有者が別のユーザーです`,
    detail: 'sudo で作成された可能性があります。IT 部門に所有者を戻すよう依頼してください。',
  },
  unreadable: {
    title: file => `${file}を読み取れません`,
    detail: (path, reason) => `${path}：${reason}`,
  },
  damaged: {
    title: file => `${file}が壊れています`,
    detail: (path, line) =>
      `${path} の ${line} 行目を AWS ツールが読み取れないため、ファイル全体が使えません。その行を修正または削除してください。`,
    tolerable: (path, line) =>
      `${path} の ${line} 行目は、一部の AWS ツールしか読み取れない書き方です。ほかのツールはファイル全体を読み取りません。`,
  },
  'on-network': {
    title: file => `${file}がネットワークディスクにあります`,
    detail: (path, network) =>
      `${path} は ${network} にあります。読み取りのたびにネットワークを待つことになり、ほかのコンピューターからも同じキーが見えます。`,
  },
  'clock-off': {
    title: 'このコンピューターの時計がずれています',
    detail: minutes =>
      `AWS の時計と約 ${number('ja', minutes)} 分ずれています。AWS は 5 分を超えるずれを受け付けません。時計を自動設定にしてください。`,
  },
  'old-electron': {
    title: version => `Electron ${version} にはセキュリティ修正が提供されません`,
    development: version =>
      `この Mai は開発専用です。使用している Electron ${version} にはセキュリティ修正が提供されません。実際のアカウントにはサインインしないでください。`,
    release: version =>
      `この Mai は古くなっています。使用している Electron ${version} にはセキュリティ修正が提供されません。新しいバージョンをインストールしてください。`,
  },
  'no-keychain': {
    title: 'このデスクトップにはキーチェーンがありません',
    detail:
      'Secret Service が応答しません。本来そこに保存するものをメモリにだけ置くため、Mai を再起動するたびにサインインが必要です。ほかにもやり直しが必要な操作があります。GNOME Keyring または KWallet をインストールしてください。',
  },
  sts: {
    title: host => `${host} の AWS に接続できません`,
    name: 'この名前が見つかりません。コンピューターはオンラインですか？会社の VPN が必要ではありませんか？',
    refused: '接続が拒否されました。ネットワーク、VPN、プロキシを確認してください。',
    timeout: '時間内に応答がありませんでした。ネットワーク、VPN、プロキシを確認してください。',
    offline: 'このコンピューターはオフラインです。',
    proxy: 'ネットワークのプロキシが Mai の通信を許可しませんでした。IT 部門にプロキシについてお問い合わせください。',
    other: '接続に失敗しました。ネットワーク、VPN、プロキシを確認してください。',
    untrusted:
      'このコンピューターと AWS の間で、信頼されていない証明書が使われています。会社のプロキシでよく起こります。IT 部門に、証明書をこのコンピューターにインストールするよう依頼してください。',
    by: proxy => `システムの設定では ${proxy} を経由します。`,
  },
  report: {
    title: (version, platform) => `Mai ${version} 診断、${platform}`,
    line: (severity, title, detail) => `[${severity}] ${title}：${detail}`,
    more: count => `ほか ${number('ja', count)} 件`,
  },
};
