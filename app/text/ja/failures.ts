import type { Text } from '../en/en.ts';
import { fileFailures, keyFailures } from './credential-failures.ts';
import { rotationFailures } from './key-rotation.ts';
import { signInFailures } from './sign-in-failures.ts';
import { updateFailures } from './updates.ts';

export const failures: Text['failures'] = {
  'not-an-address': {
    title: 'サインイン URL ではありません',
    empty: 'IT 部門から受け取った AWS サインイン URL を貼り付けてください。',
    malformed: 'sso.example.com/aws のような URL を入力してください。',
    'not-https': 'サインインには暗号化された接続が必要です。https:// で始まる URL を入力してください。',
    'has-password':
      'URL にユーザー名またはパスワードが含まれています。その部分を削除してください。サインインページで入力します。',
    'console-address':
      'AWS コンソールの URL です。会社のサインインページ、または AWS アクセスポータルの URL を入力してください。',
  },
  'invalid-profile-name': {
    title: 'このプロファイル名は使用できません',
    empty: 'プロファイル名を入力してください。',
    'too-long': 'プロファイル名は 128 文字以内で入力してください。',
    character: 'プロファイル名に使用できるのは、英数字と _ - . / % @ : + だけです。',
    reserved: 'ロールをプロファイル「default」にするには、「デフォルトにする」を選択してください。',
    taken: 'このプロファイルは、別のロールで使用されています。',
  },
  'not-a-region': {
    title: 'AWS リージョンではありません',
    detail: 'リージョンは eu-central-1 のように入力してください。',
  },
  'region-elsewhere': {
    title: '別のパーティションのリージョンです',
    detail: (role, example) =>
      `${role} を使用できるのは、${example} などのリージョンだけです。その中から選択してください。`,
  },
  'not-a-console-page': {
    title: 'AWS コンソールのページではありません',
    malformed: example => `${example} のような URL を入力してください。`,
    host: example => `${example} のような、AWS コンソールの URL を貼り付けてください。`,
    partition: example =>
      `別のパーティションのコンソールです。このロールでは、${example} のような URL を入力してください。`,
  },
  'not-a-target-role': {
    title: 'このロールは Mai で使用できません',
    account: 'アカウント ID は 12 桁の数字です。',
    role: 'ロール名に使用できるのは、英数字と + = . @ _ - だけです。teams/Developer のようにパスを付けることもできます。',
    partition:
      '別のパーティション（中国、GovCloud、European Sovereign Cloud）のロールです。お使いのロールはそこでは無効です。',
    'identity-center': 'IAM Identity Center のロールです。AWS アクセスポータルからのみ使用できます。',
    known: 'このロールはすでにあります。',
  },
  'not-an-external-id': {
    title: '外部 ID ではありません',
    detail: '外部 ID は 2～1,224 文字です。英数字と + = , . @ : / - _ を使用できます。空白は使用できません。',
  },
  ...signInFailures,
  ...keyFailures,
  ...rotationFailures,
  ...updateFailures,
  ...fileFailures,
  'production-unconfirmed': {
    title: account => `${account} は本番アカウントです`,
    detail: role => `本番のロールを開始するには、確認が必要です。${role} はまだ開始していません。`,
  },
  'not-a-template': {
    title: 'このパターンは使用できません',
    empty: '{role} を含むパターンを入力してください。',
    'too-long': 'パターンは 200 文字以内で入力してください。',
    unclosed: '{ には対応する } が必要です。',
    'no-role': '{role} または {role-tail} を追加してください。ないと、アカウントのすべてのロールが同じ名前になります。',
    'unknown-placeholder': name =>
      `{${name}} は使用できません。{account}、{account-tail}、{account-id}、{role}、{role-tail}、{company} を使用してください。`,
    character: character =>
      `プロファイル名に「${character}」は使用できません。英数字と _ - . / % @ : + だけを使用してください。`,
  },
  'save-failed': { title: 'ファイルを保存できませんでした' },
  'token-cache-unwritable': {
    title: 'AWS CLI にサインインできませんでした',
    detail: (path, reason) => `${path}：${reason}`,
  },
  'shortcut-unavailable': {
    title: 'このショートカットは使用できません',
    taken: '別のプログラムまたはシステムが使用しています。別のショートカットを選択してください。',
    wayland:
      'このデスクトップ環境（Wayland）では、グローバルショートカットを使用できません。システムのキーボード設定で、コマンド「mai」にショートカットを割り当てると、Mai のウィンドウを開けます。',
  },
  'open-at-login-refused': { title: 'システムにより、この変更は許可されませんでした' },
  'not-settings': {
    title: name => `${name} は Mai の設定ファイルではありません`,
    detail:
      '別のファイル、別のバージョンのファイル、または手動で編集されたファイルの可能性があります。何もインポートされていません。',
  },
  'offer-changed': {
    title: '内容が変更されました',
    detail: '使用する前に、もう一度確認してください。',
  },
  'forget-incomplete': {
    title: '一部のデータを削除できませんでした',
    detail: fault => `${fault}認証情報は AWS ファイルから削除済みです。もう一度お試しください。`,
  },
  'too-many-companies': {
    title: '会社をこれ以上追加できません',
    detail: '上限の 100 社に達しています。設定で不要な会社を削除してください。',
  },
  'unknown-link': {
    title: 'このリンクは Mai で開けません',
    detail: 'Mai のリンクで開けるのは、会社セットアップだけです。リンクの提供者にお問い合わせください。',
  },
  'policy-broken': {
    title: 'このコンピューターの会社セットアップを使用できません',
    detail: problems => `${problems}IT 部門に連絡してください。`,
  },
  'company-retired': {
    title: name => `${name} は使用できなくなりました`,
    detail: (company, why) =>
      why === ''
        ? `このコンピューターで使用できる会社は、${company} により制限されています。`
        : `このコンピューターで使用できる会社は、${company} により制限されています：${why}`,
    hint: 'サインアウトされ、認証情報は AWS ファイルから削除されました。この会社は設定で削除できます。',
  },
  'company-withdrawn': {
    title: name => `${name} は削除されました`,
    detail: (company, why) =>
      why === '' ? `${company} が使用を終了しました。` : `${company} が使用を終了しました：${why}`,
    hint: 'サインアウトされ、認証情報は AWS ファイルから削除されました。',
  },
  'company-moved': {
    title: name => `${name} のサインインページが変わりました`,
    detail:
      '以前のページからはサインアウトしました。ロールの設定とお気に入りは引き継がれます。もう一度サインインしてください。',
  },
  'setup-changed': {
    title: company => `${company} のセットアップが変更されました`,
    detail: '承認した後に変更されました。適用する前に変更内容を確認してください。',
  },
  'setup-unaccepted': {
    title: company => `${company} のセットアップは適用されなくなりました`,
    detail:
      '署名に使われたキーが、このコンピューターのポリシーにありません。新しく署名されたセットアップを IT 部門に依頼するか、設定で使用をやめてください。',
  },
  locked: {
    title: company => `この設定は ${company} が管理しています`,
    detail: 'ここでは変更できません。IT 部門にお問い合わせください。',
  },
  'not-found': { title: '見つかりません', detail: 'クリックした会社またはロールは、もう存在しません。' },
  'bad-message': {
    title: '内部エラーが発生しました',
    detail: '存在しない操作がウィンドウから要求されました。この問題をご報告ください。',
  },
  unexpected: {
    title: '予期しない問題が発生しました',
    detail: reference =>
      `Mai は引き続き動作しています。再び発生した場合は、参照番号 ${reference} を添えてご報告ください。`,
  },
  remedies: {
    signIn: 'サインイン',
    enterPassword: 'パスワードを入力…',
    tryAgain: '再試行',
    startAgain: 'もう一度開始',
    useAnyway: '置き換える',
    removeCompany: '会社を削除',
    copyTrustPolicy: '信頼ポリシーをコピー',
    confirmed: '開始',
    reviewAccounts: 'アカウントを確認…',
    reviewSetup: '変更を確認…',
    addPortal: 'アクセスポータルを追加…',
    chooseRegion: 'リージョンを選択…',
    defaultBrowser: 'システムのデフォルトを使用',
    signInWith: browser => `${browser} でサインイン`,
    maiWindow: 'Mai のウィンドウを使用',
    dismiss: 'OK',
  },
};
