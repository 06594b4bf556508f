//! The channels against the social simulator that ships with the product.

use mothertongue::channel::Probe;
use mothertongue::channel::social_simulator::{SocialSimulator, StartError};
use mothertongue::domain::{ChannelKind, Form, SubmitOutcome};

use super::{clock, message, open, outcomes, submission};

#[tokio::test]
async fn posts_of_every_kind_stand_on_the_simulators_wall_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("posts.jsonl");
    let wall = SocialSimulator::start("127.0.0.1:0".parse().unwrap(), Some(file.clone())).await.unwrap();
    let url = format!("http://{}", wall.address());
    let token = "token = { file = \"secret\" }\n";
    let http = "[http]\nallow_private = true\n";
    let mastodon = open(ChannelKind::Mastodon, &format!("server = \"{url}\"\n{token}{http}"), &folder, clock()).await;
    let telegram = open(
        ChannelKind::Telegram,
        &format!("api = \"{url}\"\n{token}{http}[ends.chat]\nchat_id = \"@chat\"\n"),
        &folder,
        clock(),
    )
    .await;
    let webhook = open(
        ChannelKind::Webhook,
        &format!("{http}[ends.group]\nurl = \"{url}/hook/group\"\nsecret = {{ file = \"secret\" }}\n"),
        &folder,
        clock(),
    )
    .await;
    let text = message(Form::SocialPost, "my", "ရေကြီးနေပါသည်။");
    for (channel, endpoint) in
        [(&mastodon, "way"), (&telegram, "way/chat"), (&webhook, "way/group"), (&mastodon, "way"), (&webhook, "way/group")]
    {
        let got = outcomes(channel, submission(endpoint, &text, &["end"])).await;
        assert!(matches!(got[&0], SubmitOutcome::Accepted { .. }), "{endpoint}: {got:?}");
    }
    let posts = wall.posts();
    assert_eq!(
        posts.iter().map(|post| post.wall).collect::<Vec<_>>(),
        ["mastodon", "telegram", "webhook"],
        "a repeat under one id is one post"
    );
    assert!(posts.iter().all(|post| post.text == text.text));
    assert_eq!(std::fs::read_to_string(&file).unwrap().lines().count(), 3);
    assert!(matches!(mastodon.probe().await, Probe::Up(_)) && matches!(telegram.probe().await, Probe::Up(_)));
}

#[tokio::test]
async fn the_simulator_listens_on_loopback_only() {
    let started = SocialSimulator::start("0.0.0.0:0".parse().unwrap(), None).await;
    assert!(matches!(started, Err(StartError::NotLoopback(_))));
}
