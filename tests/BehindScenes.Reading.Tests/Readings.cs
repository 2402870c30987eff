using System.Globalization;
using System.Text.Json;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Reading.Tests;

/// <summary>What tests ask of a reading, in words that a table can hold.</summary>
public static class Readings
{
    /// <summary>A text without a headline of its own, in a language that is stated.</summary>
    public static ArticleReading In(string language, string text) => ArticleReader.Read(text, 0, new StatedFacts("A headline", language));

    /// <summary>A sentence that names an invented drama.</summary>
    public static string Drama(string language) => language switch
    {
        "vi" => "Bộ phim “Bến Đò Xưa” lên sóng.",
        "it" => "La serie «Il molo di notte» va in onda.",
        "fr" => "La série « La Jetée la nuit » est diffusée.",
        "ko" => "드라마 “부두의 밤”이 방송된다.",
        "ru" => "Сериал «Причал ночью» выходит в мае.",
        _ => "The drama “The Pier at Night” airs.",
    };

    public static IReadOnlyList<string> Cast(this ArticleReading reading) =>
        [.. reading.Castings.Select(casting => $"{casting.Actor} = {casting.Character}")];

    public static IReadOnlyList<string> Actors(this ArticleReading reading) =>
        [.. reading.People.Where(person => person.Role == PersonRole.Actor).Select(person => person.Name)];

    public static IReadOnlyList<int> EpisodeNumbers(this ArticleReading reading) => [.. reading.Episodes.Select(episode => episode.Number)];

    /// <summary>Everything that a reading holds, as one string.</summary>
    public static string Written(this ArticleReading reading) => JsonSerializer.Serialize(reading);

    public static T Under<T>(string culture, Func<T> act)
    {
        var (before, interfaceBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, interfaceBefore);
        }
    }
}
