//! Sign-in tokens: each works once and not for long.

use chrono::TimeDelta;
use storage::{SignInToken, UnitOfWork};

use crate::samples::{address, day, digest, minutes, token};

async fn add(unit: &mut dyn UnitOfWork, n: u8) -> SignInToken {
    unit.sign_in_tokens().add(&token(n)).await.unwrap();
    token(n)
}

contract! {
    async fn a_token_is_found_by_its_id_and_signs_in_once(database) {
        let mut unit = database.storage.write().await.unwrap();
        let token = add(&mut *unit, 1).await;
        assert_eq!(unit.sign_in_tokens().lookup(token.id).await.unwrap(), Some(token.clone()));
        let now = day(0) + minutes(1);
        let who = unit.sign_in_tokens().use_once(&token.token_hash, now).await.unwrap();
        assert_eq!(who, Some(address("een")));
        let who = unit.sign_in_tokens().use_once(&token.token_hash, now).await.unwrap();
        assert_eq!(who, None);
        let used = unit.sign_in_tokens().lookup(token.id).await.unwrap().unwrap();
        assert_eq!(used.used_at, Some(now));
    }

    async fn a_token_works_until_the_moment_it_expires(database) {
        let mut unit = database.storage.write().await.unwrap();
        let (late, just) = (add(&mut *unit, 1).await, add(&mut *unit, 2).await);
        let tokens = unit.sign_in_tokens();
        assert_eq!(tokens.use_once(&late.token_hash, late.expires_at).await.unwrap(), None);
        let before = just.expires_at - TimeDelta::microseconds(1);
        assert!(tokens.use_once(&just.token_hash, before).await.unwrap().is_some());
        assert_eq!(tokens.use_once(&digest(5, 99), day(0)).await.unwrap(), None);
    }

    async fn expired_tokens_are_removed_and_others_stay(database) {
        let mut unit = database.storage.write().await.unwrap();
        let first = add(&mut *unit, 1).await;
        let later = SignInToken { expires_at: day(1), ..token(2) };
        unit.sign_in_tokens().add(&later).await.unwrap();
        assert_eq!(unit.sign_in_tokens().remove_expired(first.expires_at).await.unwrap(), 1);
        assert_eq!(unit.sign_in_tokens().lookup(first.id).await.unwrap(), None);
        assert!(unit.sign_in_tokens().lookup(later.id).await.unwrap().is_some());
    }

    async fn an_error_names_the_rule_and_never_the_address(database) {
        let mut unit = database.storage.write().await.unwrap();
        add(&mut *unit, 1).await;
        let twin = SignInToken { id: token(2).id, ..token(1) };
        let error = unit.sign_in_tokens().add(&twin).await.unwrap_err();
        assert!(error.is_duplicate_of("sign_in_tokens_token_hash"), "{error}");
        assert!(!format!("{error} {error:?}").contains("example"));
    }
}
