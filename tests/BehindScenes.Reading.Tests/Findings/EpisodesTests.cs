namespace BehindScenes.Reading.Tests.Findings;

public sealed class EpisodesTests
{
    [Theory]
    [InlineData("en", "In episode 9 it rains.", 9)]
    [InlineData("en", "In episodes 3, 4 and 7 it rains.", 3, 4, 7)]
    [InlineData("en", "In Ep. 12 it rains.", 12)]
    [InlineData("en", "In episodes 11-12 it rains.", 11, 12)]
    [InlineData("vi", "Ở tập 5 và tập 6 trời mưa.", 5, 6)]
    [InlineData("vi", "Ở tập 5, 6 trời mưa, đến Tập 24 thì tạnh.", 5, 6, 24)]
    [InlineData("it", "Negli episodi 11 e 12 piove, poi nella puntata 13 smette.", 11, 12, 13)]
    [InlineData("fr", "Dans l’épisode 9, puis dans les épisodes 10 et 11, il pleut.", 9, 10, 11)]
    [InlineData("en", "Episode 2 was long, and in episode 2 it rained.", 2)]
    [InlineData("vi", "Phim có 16 tập và dài 70 phút.")]
    [InlineData("en", "The drama has 16 episodes, and the crew of 40 laughed.")]
    [InlineData("fr", "La série compte 12 épisodes, à 21 h, et fête son 33e anniversaire.")]
    [InlineData("it", "La serie ha 16 episodi; il 12 maggio lui compie 33 anni, oltre il 20%.")]
    [InlineData("en", "For his 33rd birthday at 9 p.m. he got 33 candles and 6.7% of viewers.")]
    [InlineData("vi", "Rating của tập gần nhất đạt 6,7%, lúc 21h, với 146.000 lượt xem.")]
    [InlineData("en", "The episode 6.7% of viewers saw, and the episode 9th in the list.")]
    [InlineData("en", "In season 2, episode 5 and in episode 9, season 3, it rains.", 5, 9)]
    [InlineData("en", "In episode 5, second season, it rains.", 5)]
    [InlineData("it", "Nell’episodio 5, seconda stagione, piove.", 5)]
    [InlineData("tr", "Bölüm 5, 2. sezon: yağmur yağıyor.", 5)]
    [InlineData("ko", "시즌 2, 5회에서 비가 온다.", 5)]
    [InlineData("ko", "시즌2 4, 5회에서 비가 온다.", 4, 5)]
    [InlineData("ru", "Сезон 2, 5-я серия: идёт дождь.", 5)]
    [InlineData("tr", "2. sezon 5. bölümde yağmur yağıyor.", 5)]
    [InlineData("en", "In episodes 3, 4 season 2 it rains.", 3, 4)]
    [InlineData("en", "Episode 0 and episode 99999999999999999999 are none.")]
    public void Episodes_are_told_and_other_numbers_are_not(string language, string text, params int[] episodes) =>
        Readings.In(language, $"{text} {Readings.Drama(language)}").EpisodeNumbers().Should().Equal(episodes);

    [Fact]
    public void An_episode_has_the_sentence_that_first_tells_it()
    {
        var reading = Readings.In("en", "The drama “The Pier at Night” airs in May. In episode 3 it rains. In episodes 3 and 4 too.");
        reading.Episodes.Select(episode => (episode.Number, episode.Proof.Sentence)).Should()
            .Equal((3, "In episode 3 it rains."), (4, "In episodes 3 and 4 too."));
    }
}
