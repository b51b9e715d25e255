import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const otherAccounts: Text['otherAccounts'] = {
  title: 'Estas contas são suas?',
  lead: company => `O login em ${company} terminou com contas diferentes das anteriores. Nada mudou ainda.`,
  warning:
    'Durante um login, outro site pode enviar contas próprias. Se você não esperava uma mudança, não use essas contas e avise o departamento de TI.',
  host: 'Enviado por',
  issuer: 'Assinado por',
  knownIssuer: 'Assinado antes por',
  unnamed: 'Não informado',
  accounts: 'Contas',
  accountId: accountId => `ID da conta ${accountId}`,
  roles: count => plural('pt-BR', count, { one: n => `${n} função`, other: n => `${n} funções` }),
  sealed: 'Só a AWS pode ler as contas deste login. Sua lista de funções fica como está.',
  expired: 'Este login expirou. Para iniciar uma função, faça login de novo.',
  use: 'Usar estas contas',
  leave: 'Não usar',
};
