import type { Text } from '../en/en.ts';

export const portalPage: Text['portalPage'] = {
  received: {
    title: 'Mai で続行してください',
    text: 'AWS からの応答を受け取りました。このページは閉じてかまいません。',
  },
  refused: {
    title: 'サインインが完了しませんでした',
    text: 'AWS で承認されませんでした。Mai に戻ってもう一度お試しください。このページは閉じてかまいません。',
  },
  expired: {
    title: 'このサインインの有効期限が切れました',
    text: '10 分が経過しました。Mai からもう一度サインインしてください。',
  },
  unchecked: {
    title: 'ここではサインインを完了できません',
    text: 'ご本人のブラウザーであることを確認できませんでした。Mai で「別のコンピューターを使用」を選択し、コードでサインインしてください。',
  },
};
