import type { Text } from '../en/en.ts';

export const toolFindings: Text['toolFindings'] = {
  terminal: shell => `em cada novo terminal (${shell})`,
  removeMark: 'Remover, com backup',
  incomplete: 'Falta uma parte no arquivo credentials, por isso a AWS recusa o restante.',
  'process-gone': {
    title: profile => `“${profile}” executa um programa que não existe mais`,
    detail: program => `O credential_process indica ${program}, que não está lá. O Mai foi movido?`,
  },
  'byte-order-mark': {
    title: file => `Seu ${file} começa com uma marca de ordem de bytes (BOM)`,
    detail: path =>
      `Linha 1 de ${path}: por causa dela, a AWS CLI e o boto3 recusam o arquivo inteiro. Alguns editores a adicionam.`,
  },
  repeated: {
    section: name => `[${name}] aparece duas vezes`,
    setting: name => `${name} aparece duas vezes`,
    detail: (path, line) =>
      `A linha ${line} de ${path} é uma repetição, e a AWS CLI e o boto3 recusam o arquivo inteiro. Mantenha só uma.`,
  },
  'inline-comment': {
    title: name => `Um comentário é lido como parte de ${name}`,
    detail: (path, line) =>
      `Na linha ${line} de ${path}, a AWS CLI e o boto3 consideram o comentário parte do valor. Coloque-o em uma linha própria.`,
  },
  'link-broken': {
    title: file => `Seu ${file} é um link que não leva a lugar nenhum`,
    detail: (path, link) => `${path} leva a ${link}, que não existe. Restaure esse arquivo ou exclua o link.`,
  },
  'no-room': {
    title: 'O disco está cheio',
    detail: path => `Não é possível gravar novas credenciais em ${path}. Libere espaço.`,
  },
  'not-writable': {
    title: 'Sua pasta da AWS é somente leitura',
    detail: path => `Não é possível gravar novas credenciais em ${path}. Peça acesso ao proprietário ou à TI.`,
  },
  'services-missing': {
    title: profile => `“${profile}” indica serviços que não existem`,
    detail: (value, place) =>
      `“services = ${value}” está definido ${place}, mas [services ${value}] não existe. Algumas ferramentas param aí. Remova essa linha.`,
  },
  'credentials-refused': {
    ours: profile => `A AWS recusa as credenciais de “${profile}”`,
    theirs: profile => `A AWS recusa outras credenciais em “${profile}”`,
    detail: code => `A AWS respondeu ${code}: elas foram alteradas ou não são mais válidas.`,
    default: code =>
      `As ferramentas que não indicam um perfil as usam, e a AWS responde ${code}. Outro programa as deixou lá.`,
  },
  'other-identity': {
    title: profile => `“${profile}” leva a outra função`,
    detail: (name, account) =>
      `Uma ferramenta que o usa é ${name} na conta ${account}. Há outras credenciais no arquivo.`,
  },
  'tool-stopped': {
    title: host => `As ferramentas não alcançam a AWS em ${host}`,
    name: 'O nome não é conhecido aqui.',
    refused: 'A conexão foi recusada.',
    timeout: 'Não houve resposta a tempo.',
    other: 'A conexão falhou.',
    untrusted: 'O certificado apresentado não é confiável para as ferramentas.',
    cause: (name, value, place) => `${name} = ${value}, definido ${place}, leva para lá. Corrija ou remova.`,
    plain: 'O Mai consegue passar. Pergunte à TI como as ferramentas alcançam a AWS daqui.',
  },
  'ca-bundle': {
    title: name => `${name} não indica certificados utilizáveis`,
    missing: (value, place) => `Está definido ${place}, mas ${value} não existe. Corrija ou remova.`,
    unreadable: (value, place) => `Está definido ${place}, mas ${value} não pode ser lido. Corrija ou remova.`,
    'no-certificate': (value, place) =>
      `Está definido ${place}, mas ${value} não contém nenhum certificado. Corrija ou remova.`,
  },
  'proxy-dead': {
    title: name => `${name} indica um proxy que não responde`,
    detail: (value, place) => `Está definido ${place} como ${value}, onde não há nenhum proxy. Corrija ou remova.`,
  },
  'endpoint-set': {
    title: profile => `“${profile}” não leva à AWS`,
    detail: (name, value, place) =>
      `${name} está definido como ${value} ${place}. As ferramentas que usam o perfil se conectam a esse endereço.`,
  },
  'region-unknown': {
    title: value => `“${value}” não é uma região da AWS`,
    detail: (name, place) => `${name} tem esse valor ${place}. As regiões são como eu-central-1.`,
  },
  'aws-alias': {
    title: 'O comando aws está alterado',
    detail: (definition, place) =>
      `“aws” executa “${definition}” ${place}. Pode usar outro perfil, região ou endereço do que você espera.`,
  },
  'home-differs': {
    title: 'Os terminais têm outra pasta pessoal',
    detail: (terminal, home) =>
      `As ferramentas procuram em ${terminal} e o Mai grava em ${home}. Inicie ambos com o mesmo usuário.`,
  },
};
