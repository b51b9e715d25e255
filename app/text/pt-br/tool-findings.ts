import type { Text } from '../en/en.ts';

export const toolFindings: Text['toolFindings'] = {
  terminal: shell => `em cada novo terminal (${shell})`,
  removeMark: 'Fazer backup e remover',
  incomplete: 'Falta uma parte delas no arquivo de credenciais, por isso a AWS rejeita o resto.',
  'process-gone': {
    title: profile => `“${profile}” executa um programa que não existe`,
    detail: program => `O credential_process dele indica ${program}, que não existe. O Mai foi movido?`,
  },
  'byte-order-mark': {
    title: file => `Seu ${file} começa com uma marca de ordem de bytes (BOM)`,
    detail: path =>
      `Ela está na linha 1 de ${path}. Por causa dela, a AWS CLI e o boto3 rejeitam o arquivo inteiro. Alguns editores a adicionam.`,
  },
  repeated: {
    section: name => `[${name}] aparece duas vezes`,
    setting: name => `${name} aparece duas vezes`,
    detail: (path, line) =>
      `A linha ${line} de ${path} é a repetição, por isso a AWS CLI e o boto3 rejeitam o arquivo inteiro. Mantenha só uma.`,
  },
  'inline-comment': {
    title: name => `Um comentário é lido como parte de ${name}`,
    detail: (path, line) =>
      `Na linha ${line} de ${path}, a AWS CLI e o boto3 leem o comentário como parte do valor. Coloque-o em uma linha própria.`,
  },
  'link-broken': {
    title: file => `Seu ${file} é um link quebrado`,
    detail: (path, link) => `${path} aponta para ${link}, que não existe. Restaure esse arquivo ou exclua o link.`,
  },
  'no-room': {
    title: 'O disco está cheio',
    detail: path => `Não é possível gravar novas credenciais em ${path}. Libere espaço.`,
  },
  'not-writable': {
    title: 'Sua pasta da AWS é somente leitura',
    detail: path =>
      `Não é possível gravar novas credenciais em ${path}. Peça acesso ao proprietário dela ou à equipe de TI.`,
  },
  'services-missing': {
    title: profile => `“${profile}” indica serviços que não existem`,
    detail: (value, place) =>
      `“services = ${value}” está definido ${place}, mas não há uma seção [services ${value}]. Algumas ferramentas param aí. Remova essa linha.`,
  },
  'credentials-refused': {
    ours: profile => `A AWS rejeita as credenciais de “${profile}”`,
    theirs: profile => `A AWS rejeita as credenciais de outro programa em “${profile}”`,
    detail: code => `A AWS respondeu ${code}. Elas foram alteradas ou não são mais válidas.`,
    default: code => `As ferramentas sem perfil as usam, e a AWS responde ${code}. Remova-as.`,
  },
  'other-identity': {
    title: profile => `“${profile}” usa outra função`,
    detail: (name, account) =>
      `As ferramentas que o usam atuam como ${name} na conta ${account}. O arquivo contém outras credenciais.`,
  },
  'tool-stopped': {
    title: host => `As ferramentas não conseguem conectar-se à AWS em ${host}`,
    name: 'O nome não foi encontrado.',
    refused: 'A conexão foi recusada.',
    timeout: 'Não houve resposta a tempo.',
    other: 'A conexão falhou.',
    untrusted: 'O certificado usado não é confiável para as ferramentas.',
    cause: (name, value, place) => `Causa provável: ${name} = ${value} (${place}). Corrija ou remova esse valor.`,
    plain: 'O Mai consegue conectar-se. Pergunte à equipe de TI como as ferramentas acessam a AWS daqui.',
  },
  'ca-bundle': {
    title: name => `${name} não contém certificados utilizáveis`,
    missing: (value, place) => `O valor está definido ${place}, mas ${value} não existe. Corrija-o ou remova-o.`,
    unreadable: (value, place) =>
      `O valor está definido ${place}, mas não é possível ler ${value}. Corrija-o ou remova-o.`,
    'no-certificate': (value, place) =>
      `O valor está definido ${place}, mas ${value} não contém nenhum certificado. Corrija-o ou remova-o.`,
  },
  'proxy-dead': {
    title: name => `${name} indica um proxy que não responde`,
    detail: (value, place) =>
      `O valor ${place} é ${value}, onde não há nenhum proxy em execução. Corrija-o ou remova-o.`,
  },
  'endpoint-set': {
    title: profile => `“${profile}” não se conecta à AWS`,
    detail: (name, value, place) =>
      `O valor de ${name} é ${value} ${place}. As ferramentas que usam o perfil se conectam a esse endereço.`,
  },
  'region-unknown': {
    title: value => `“${value}” não é uma região da AWS`,
    detail: (name, place) => `${name} tem esse valor ${place}. Uma região tem a forma eu-central-1.`,
  },
  'aws-alias': {
    title: 'O comando aws foi modificado',
    detail: (definition, place) =>
      `“aws” executa “${definition}” ${place}. Talvez não use o perfil, a região ou o endereço que você espera.`,
  },
  'home-differs': {
    title: 'Os terminais usam outra pasta pessoal',
    detail: (terminal, home) =>
      `As ferramentas procuram em ${terminal}, mas o Mai grava em ${home}. Inicie ambos com o mesmo usuário.`,
  },
};
