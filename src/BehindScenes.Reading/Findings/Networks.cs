using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Findings;

/// <summary>Channels and streamers that a text names.</summary>
internal static class Networks
{
    /// <summary>
    /// Broadcasters and streamers of drama by the name they write themselves with. General knowledge of the field, as a
    /// text rarely says what a network is.
    /// </summary>
    internal static readonly string[] Known =
    [
        "tvN", "JTBC", "KBS", "KBS1", "KBS2", "KBS 2TV", "KBS 1TV", "MBC", "SBS", "OCN", "ENA", "MBN", "EBS", "Channel A", "TV Chosun", "TV조선", "채널A", "채널 A", "TVING", "Wavve", "Coupang Play",
        "티빙", "웨이브", "넷플릭스", "디즈니+", "디즈니플러스", "쿠팡플레이", "왓챠", "Watcha",
        "Netflix", "Disney+", "Hulu", "HBO", "HBO Max", "Apple TV+", "Paramount+", "Peacock", "Prime Video", "Amazon Prime Video", "Viki", "Viu", "iQIYI", "WeTV", "Vidio", "Crunchyroll",
        "VTV", "VTV1", "VTV2", "VTV3", "VTV6", "VTV9", "HTV2", "HTV7", "HTV9", "THVL1", "THVL", "SCTV14", "FPT Play", "VieON", "Galaxy Play", "K+",
        "NHK", "NHK BS", "TBS", "Fuji TV", "TV Asahi", "TV Tokyo", "NTV", "WOWOW", "フジテレビ", "テレビ朝日", "テレビ東京", "日本テレビ", "日テレ", "読売テレビ", "関西テレビ", "カンテレ", "Hulu", "U-NEXT", "ABEMA", "TVer",
        "CCTV", "CCTV-1", "CCTV-8", "Hunan TV", "Mango TV", "Tencent Video", "Youku", "湖南卫视", "浙江卫视", "东方卫视", "江苏卫视", "北京卫视", "央视", "央视八套", "央视一套", "芒果TV", "腾讯视频", "优酷", "爱奇艺", "哔哩哔哩",
        "公視", "台視", "華視", "中視", "民視", "三立", "東森", "八大", "緯來", "TVB", "ViuTV", "愛奇藝", "騰訊視頻", "優酷", "湖南衛視", "Netflix", "CATCHPLAY+", "myVideo", "LINE TV",
        "Channel 3", "Channel 7", "GMM 25", "GMM25", "One 31", "one31", "Thai PBS", "Workpoint", "PPTV", "ช่อง 3", "ช่อง 7", "ช่อง 8", "ช่อง 3HD", "ช่อง 7HD", "ช่องวัน31",
        "ช่อง 33", "ช่อง 35", "ช่องวัน 31", "ABS-CBN", "GMA", "TV5",
        "ARD", "ZDF", "Sat.1", "RTL", "RTL+", "ProSieben", "Das Erste", "WDR", "NDR", "MDR", "SWR", "ORF", "ORF 1", "ORF 2", "SRF", "arte", "Sky", "Sky Atlantic", "Sky Uno", "NOW",
        "Rai", "Rai 1", "Rai 2", "Rai 3", "Rai Uno", "Rai Due", "RaiPlay", "Canale 5", "Italia 1", "Rete 4", "La7", "Mediaset", "Mediaset Infinity", "TIMvision", "Real Time",
        "TF1", "TF1+", "France 2", "France 3", "France 5", "M6", "Canal+", "Arte", "OCS", "TMC", "La Une", "Tipik", "RTBF", "RTS", "ICI Télé", "Tou.tv", "TVA", "Radio-Canada", "Noovo", "Crave",
        "BBC", "BBC One", "BBC Two", "BBC Three", "BBC iPlayer", "ITV", "ITV1", "ITVX", "Channel 4", "Channel 5", "S4C", "RTÉ One", "ABC", "CBS", "NBC", "FOX", "The CW", "AMC",
        "Showtime", "Starz", "USA Network", "Hallmark", "CBC", "CTV",
        "Show TV", "Kanal D", "ATV", "Star TV", "TRT 1", "FOX", "TV8", "Kanal 7", "tabii", "BluTV", "Exxen",
        "TVE", "La 1", "Antena 3", "Telecinco", "laSexta", "Atresplayer", "Movistar Plus+", "Movistar+", "Telemundo", "Televisa", "Univision", "TelevisaUnivision", "Las Estrellas",
        "TV Azteca", "Azteca Uno", "Vix", "Caracol", "Canal Caracol",
        "RCN", "Canal RCN", "Telefe", "El Trece", "Canal 13", "América TV", "TVG", "TV3", "ETB",
        "TV Globo", "Globoplay", "SBT", "GNT", "RTP", "RTP1", "SIC", "TVI",
        "SCTV", "RCTI", "ANTV", "Indosiar", "MNCTV", "GTV", "Trans TV", "Trans7", "Vision+", "Vidio", "Mola TV",
        "Первый канал", "Первом канале", "Россия 1", "Россия-1", "НТВ", "ТНТ", "СТС", "Домашний", "Домашнем", "Домашнего", "ТВ-3", "ТВ3", "РЕН ТВ", "Пятый канал", "ТВЦ",
        "Кинопоиск", "Кинопоиске", "Иви", "Okko", "Кион", "KION",
        "MBC", "MBC مصر", "MBC 1", "MBC 4", "شاهد", "DMC", "CBC", "LBCI", "MTV", "شبكة شاهد", "Shahid", "OSN", "السومرية", "نتفليكس", "أون",
    ];

    private static readonly Dictionary<string, string> Written =
        Known.DistinctBy(name => string.Join(' ', PhraseSet.Words(name))).ToDictionary(name => string.Join(' ', PhraseSet.Words(name)), name => name, StringComparer.Ordinal);

    public static List<NetworkFinding> Find(Document document, IReadOnlySet<int> elsewhere)
    {
        // A sentence on another work tells this one's network only where nothing else does.
        var own = Find(document, document.Sentences.Where(sentence => !elsewhere.Contains(sentence.Index)));
        return own.Count > 0 || elsewhere.Count == 0 ? own : Find(document, document.Sentences);
    }

    private static List<NetworkFinding> Find(Document document, IEnumerable<Sentence> sentences)
    {
        var found = new Dictionary<string, NetworkFinding>(StringComparer.Ordinal);
        foreach (var sentence in sentences.Where(sentence => document.Lexicon.Networks.MayStandIn(sentence) || HoldsHyphen(document.Text, sentence)))
        {
            for (var at = 0; at < sentence.Tokens.Count; at++)
            {
                var length = document.Lexicon.Networks.MatchAt(sentence.Tokens, at);
                if (length == 0)
                {
                    // "ARD-Telenovela"
                    if (sentence.Tokens[at].Key.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen && document.Lexicon.IsKnownWord(sentence.Tokens[at].Key[(hyphen + 1)..])
                        && Written.TryGetValue(sentence.Tokens[at].Key[..hyphen], out var first) && document.Text.AsSpan(sentence.Tokens[at].Start).StartsWith(first, StringComparison.Ordinal))
                        found.TryAdd(first, new NetworkFinding(first, Proofs.Of(document, sentence, "network")));
                    continue;
                }

                // The name as the network writes it, or all in capitals: "Ena" and "sbs" are none.
                if (!Written.TryGetValue(string.Join(' ', sentence.Tokens.Skip(at).Take(length).Select(token => token.Key)), out var name)
                    && !Written.TryGetValue(string.Join(' ', sentence.Tokens.Skip(at).Take(length).Select(token => token.Stem)), out name))
                    continue;
                var here = document.Text.AsSpan(sentence.Tokens[at].Start);
                if (!here.StartsWith(name, StringComparison.Ordinal) && !here.StartsWith(name.ToUpperInvariant(), StringComparison.Ordinal))
                    continue;
                found.TryAdd(name, new NetworkFinding(name, Proofs.Of(document, sentence, "network")));
                at += length - 1;
            }
        }

        return [.. found.Values];
    }

    private static bool HoldsHyphen(string text, Sentence sentence) => text.AsSpan(sentence.Span.Start, sentence.Span.Length).Contains('-');

    /// <summary>Where networks are named: "Chiara Neri (Rai 1)" has no part called so.</summary>
    public static IEnumerable<TextSpan> Places(Document document)
    {
        foreach (var sentence in document.Sentences.Where(document.Lexicon.Networks.MayStandIn))
        {
            for (var at = 0; at < sentence.Tokens.Count; at++)
            {
                var length = document.Lexicon.Networks.MatchAt(sentence.Tokens, at);
                if (length > 0 && sentence.Tokens[at].IsCapitalised(document.Text))
                    yield return new TextSpan(sentence.Tokens[at].Start, sentence.Tokens[at + length - 1].End);
            }
        }
    }

    /// <summary>Whether a network is named just before a token: tvN ‘…’.</summary>
    public static bool IsBefore(Lexicon lexicon, List<Token> tokens, int at) => lexicon.Networks.MatchBefore(tokens, at) > 0;

    /// <summary>Whether the tokens begin with a network's name: "tvN Drama" is a channel, no drama.</summary>
    public static bool IsChannel(Lexicon lexicon, List<Token> tokens, int first, int end)
    {
        var length = lexicon.Networks.MatchAt(tokens, first);
        return length > 0 && length >= end - first - 1;
    }
}
