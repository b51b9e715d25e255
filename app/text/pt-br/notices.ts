import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const notices: Text['notices'] = {
  open: 'Abrir o Mai',
  byClick: label => `Clique: ${label}.`,
  readyTitle: (role, account) => `${role} em ${account} está pronta`,
  readyTitleMany: count =>
    plural('pt-BR', count, { one: n => `${n} função está pronta`, other: n => `${n} funções estão prontas` }),
  ready: until => `As ferramentas da AWS podem usá-la até as ${until}.`,
  renewedTitle: (role, account) => `${role} em ${account} tem novas chaves`,
  renewedTitleMany: count =>
    plural('pt-BR', count, { one: n => `${n} função tem novas chaves`, other: n => `${n} funções têm novas chaves` }),
  renewed: until => `Elas funcionam até as ${until}.`,
  first: (role, account, until) => `A primeira a terminar é ${role} em ${account}, às ${until}.`,
  endingTitle: (role, account, left) => `${role} em ${account} termina em ${left}`,
  endingTitleMany: (count, left) =>
    plural('pt-BR', count, {
      one: n => `${n} função termina em ${left}`,
      other: n => `${n} funções terminam, a primeira em ${left}`,
    }),
  endingOffline: 'Este computador está offline. Novas chaves chegam quando a rede voltar.',
  ending: company => `Faça login em ${company} para obter novas chaves.`,
};
