import type { Text } from '../en/en.ts';

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'このリンクの有効期限が切れました',
    text: 'Mai のコンソールリンクは 30 秒間、1 回だけ有効です。Mai からコンソールをもう一度開いてください。',
  },
  unchecked: {
    title: 'ここではコンソールを開けません',
    text: 'このブラウザーがご自身のものであることを Mai が確認できませんでした。Mai で「コンソールのリンクをコピー」を選択し、ここに貼り付けてください。',
  },
};
