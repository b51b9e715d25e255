import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('pt-BR', value);

export const carry: Text['carry'] = {
  save: 'Salvar as configurações em um arquivo…',
  open: 'Aproveitar as configurações de um arquivo…',
  hint: 'Para outro computador. O arquivo não contém chaves nem senhas, mas contém os endereços das suas empresas e números de contas.',
  title: 'Configurações de um arquivo',
  from: name => `De ${q(name)}`,
  lead: 'Nada mudou ainda. Se você as usar, o Mai faz o seguinte:',
  none: 'Tudo já está assim. Nada mudaria.',
  use: 'Usar estas configurações',
  leave: 'Agora não',
  changes: {
    addsCompany: (name, host) => `Adiciona ${q(name)}, com login em ${q(host)}`,
    sets: names => `Muda ${list('pt-BR', names)}`,
    roles: count =>
      plural('pt-BR', count, {
        one: n => `Muda as configurações de ${n} função`,
        other: n => `Muda as configurações de ${n} funções`,
      }),
    chained: count =>
      plural('pt-BR', count, {
        one: n => `Adiciona ${n} função de outra conta`,
        other: n => `Adiciona ${n} funções de outras contas`,
      }),
    accounts: count =>
      plural('pt-BR', count, {
        one: n => `Dá nome ou marca a ${n} conta`,
        other: n => `Dá nome ou marca a ${n} contas`,
      }),
    favourites: count =>
      plural('pt-BR', count, { one: n => `Adiciona ${n} favorita`, other: n => `Adiciona ${n} favoritas` }),
    locked: 'Não mexe no que sua empresa decidiu',
  },
  named: setting => `“${setting}”`,
  profileTemplate: 'Como os perfis são nomeados',
  chosen: 'Configurações que você mudou',
};
