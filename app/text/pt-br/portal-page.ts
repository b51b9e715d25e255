import type { Text } from '../en/en.ts';

export const portalPage: Text['portalPage'] = {
  received: {
    title: 'Continue no Mai',
    text: 'O Mai recebeu a resposta da AWS. Você pode fechar esta página.',
  },
  refused: {
    title: 'O login não foi concluído',
    text: 'A AWS não enviou uma aprovação. Volte ao Mai para tentar novamente. Você pode fechar esta página.',
  },
  expired: {
    title: 'Este login expirou',
    text: 'O Mai esperou 10 minutos. Faça login novamente pelo Mai.',
  },
  unchecked: {
    title: 'O login não pode ser concluído aqui',
    text: 'O Mai não conseguiu confirmar que este navegador é seu. No Mai, escolha “Usar outro computador” para fazer login com um código.',
  },
};
